use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image that carries the code of a marketplace product cannot be made public.
    ///
    /// The product is sold: accounts that use the image subscribe to it.
    ///
    /// Share the image with single accounts, or offer it in the marketplace.
    pub struct MarketplaceProductPublic;
    code: "marketplace-product-public",
    on: [Update],
    by: Provider,
    params: { product: Text },
}

impl Rule for MarketplaceProductPublic {
    fn check(&self, case: &Case) -> Outcome {
        let publishes = case.publishes();
        if publishes == Ok(false) {
            return Ok(());
        }
        let Some(product) = case.image()?.product_code()? else { return Ok(()) };
        if publishes? { violation!(At::Fact(Fact::ImageProduct); product = product) } else { Ok(()) }
    }
}
