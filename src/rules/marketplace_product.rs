use crate::model::{ActionKind, Fact, Missing, Use, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The image was made from a marketplace product and stays bound to it.
    ///
    /// Whoever creates servers from the image pays for the product, recipients included. If the cloud's accounts belong
    /// to sites, the product stays on its site. Only the marketplace knows whether the product is sold and bought where
    /// it is needed.
    ///
    /// Check whether the product is sold and bought where you need the image. Tell recipients what it costs.
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
            // The product was paid for when the server was created.
            Verb::Use => !matches!(case.action.kind, ActionKind::Use { r#as: Use::Reinitialize, .. }),
            _ => true,
        };
        if !matters {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageProduct); product = product, action = case.action.verb().as_str())
    }
}
