//! Names of rules, clouds and facts: how they are written, and how Rust and JSON write them.

use anyhow::{Result, ensure};

/// Words that Rust does not take as the name of a module or a field.
const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false \
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct \
    super trait true try type typeof unsafe unsized use virtual where while yield ";

pub fn check_code(code: &str) -> Result<()> {
    ensure!(
        is_written(code, '-'),
        "`{code}` is no code: a code is in kebab-case, lower-case words with hyphens between them, such as `still-shared`"
    );
    check_keyword(code)?;
    for (prefix, what) in [
        ("fix-", "texts of fixes"),
        ("effect-", "texts of effects"),
        ("journey-", "specs of journeys"),
        ("vectors-", "specs of test vectors"),
    ] {
        ensure!(!code.starts_with(prefix), "`{code}` is no code: names of {what} start with `{prefix}`");
    }
    Ok(())
}

pub fn check_cloud_id(id: &str) -> Result<()> {
    ensure!(
        is_written(id, '-') && id.contains('-'),
        "`{id}` is no id of a cloud: an id is `provider-service` in lower-case words, such as `aws-ec2`"
    );
    Ok(())
}

pub fn check_fact(name: &str) -> Result<()> {
    ensure!(
        is_written(name, '_'),
        "`{name}` is no name of a fact: a name is in snake_case, lower-case words with underscores between them, such as \
         `data_disks`"
    );
    check_keyword(name)
}

fn check_keyword(name: &str) -> Result<()> {
    ensure!(!KEYWORDS.contains(&format!(" {name} ")), "`{name}` is a keyword of Rust: choose another name");
    Ok(())
}

/// Lower-case words with `hyphen` between them. Each starts with a letter; digits may follow.
fn is_written(name: &str, hyphen: char) -> bool {
    name.split(hyphen).all(|word| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    })
}

/// `still-shared` → `still_shared`
pub fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `still-shared`, `still_shared` → `StillShared`
pub fn pascal(name: &str) -> String {
    name.split(['-', '_']).map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect()
}

/// `still_shared` → `stillShared`
pub fn camel(name: &str) -> String {
    let pascal = pascal(name);
    format!("{}{}", pascal[..1].to_lowercase(), &pascal[1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_in_kebab_case() {
        for good in ["refused", "still-shared", "not-a-custom-image", "uefi2-only"] {
            check_code(good).unwrap();
        }
        for bad in [
            "",
            "-",
            "Still-Shared",
            "still_shared",
            "still--shared",
            "-shared",
            "shared-",
            "2-many",
            "größe",
            "a b",
        ] {
            let error = check_code(bad).unwrap_err().to_string();
            assert!(error.contains("kebab-case"), "{bad}: {error}");
        }
    }

    #[test]
    fn a_code_takes_no_name_of_something_else() {
        assert!(check_code("move").unwrap_err().to_string().contains("keyword"));
        assert!(check_code("fix-it").unwrap_err().to_string().contains("texts of fixes"));
        assert!(check_code("journey-home").unwrap_err().to_string().contains("specs of journeys"));
        check_code("move-it").unwrap();
    }

    #[test]
    fn a_cloud_is_provider_and_service() {
        check_cloud_id("aws-ec2").unwrap();
        check_cloud_id("openstack-glance-legacy").unwrap();
        for bad in ["", "aws", "AWS-EC2", "aws_ec2", "aws-", "-ec2"] {
            let error = check_cloud_id(bad).unwrap_err().to_string();
            assert!(error.contains("provider-service"), "{bad}: {error}");
        }
    }

    #[test]
    fn a_fact_is_in_snake_case() {
        check_fact("protected").unwrap();
        check_fact("data_disks").unwrap();
        for bad in ["", "dataDisks", "data-disks", "_disks", "Disks", "data__disks"] {
            let error = check_fact(bad).unwrap_err().to_string();
            assert!(error.contains("snake_case"), "{bad}: {error}");
        }
        assert!(check_fact("type").unwrap_err().to_string().contains("keyword"));
    }

    #[test]
    fn names_are_rewritten() {
        assert_eq!(snake("not-a-custom-image"), "not_a_custom_image");
        assert_eq!(pascal("not-a-custom-image"), "NotACustomImage");
        assert_eq!(camel("data_disks"), "dataDisks");
        assert_eq!(camel("os"), "os");
    }
}
