use crate::model::{ActionKind, Fact, Missing, Use, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// What was made from a product of the marketplace stays bound to it, whoever makes an image of it.
    ///
    /// Who creates servers from such an image pays for the product, recipients of a share included. Where accounts of
    /// the cloud belong to sites, it stays on its site. Whether the product is sold, and bought, where it is wanted,
    /// only the marketplace knows.
    pub struct MarketplaceProduct;
    code: "marketplace-product",
    on: [Share, Copy, Use],
    by: You,
    params: { product: Text, action: Text },
}

impl Rule for MarketplaceProduct {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let Some(product) = image.product_code()? else { return Ok(()) };
        let elsewhere = || -> Result<bool, Missing> {
            let Some(region) = case.action.region() else { return Ok(false) };
            Ok(region != image.region()?)
        };
        let matters = match case.action.verb() {
            Verb::Copy => elsewhere()?,
            // What is set back was paid for when it was made.
            Verb::Use => !matches!(case.action.kind, ActionKind::Use { r#as: Use::Reinitialize, .. }),
            _ => true,
        };
        if !matters {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageProduct); product = product, action = case.action.verb().as_str())
    }
}
