use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        if publishes? { refuse!(At::Fact(Fact::ImageProduct); product = product) } else { Ok(()) }
    }
}
