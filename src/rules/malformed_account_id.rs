use crate::case::Case;
use crate::facts::words;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

words! {
    /// How a cloud writes the id of an account.
    IdFormat {
        /// Decimal digits.
        Digits = "digits",
        /// 32 lower-case hexadecimal digits, no hyphens.
        Hex32 = "hex32",
    }
}

rule! {
    /// An account is named by its id, not by a login name, an alias or the id of a user in it.
    pub struct MalformedAccountId {
        /// What an id looks like.
        format: IdFormat,
    }
    code: "malformed-account-id",
    on: [Share, Unshare],
    by: You,
    params: { account: Text, format: Text },
}

impl Rule for MalformedAccountId {
    fn check(&self, case: &Case) -> Outcome {
        case.each_account(|index, account| {
            if self.format.matches(account) {
                return Ok(());
            }
            refuse!(At::Account(index); account = account, format = self.format.word())
        })
    }
}

impl IdFormat {
    fn matches(self, id: &str) -> bool {
        match self {
            Self::Digits => !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()),
            Self::Hex32 => id.len() == 32 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')),
        }
    }
}
