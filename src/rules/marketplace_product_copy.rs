use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Only the owner can copy an image that carries the code of a marketplace product.
    ///
    /// The documents forbid a copy by another account and give no reason. An image of a server that you created from it
    /// is your own.
    ///
    /// Create a server from the image, and make an image of that server.
    pub struct MarketplaceProductCopy;
    code: "marketplace-product-copy",
    on: [Copy],
    by: Provider,
    params: { product: Text },
}

impl Rule for MarketplaceProductCopy {
    fn check(&self, case: &Case) -> Outcome {
        let mine = case.is_owner();
        if mine == Ok(true) {
            return Ok(());
        }
        let Some(product) = case.image()?.product_code()? else { return Ok(()) };
        if mine? { Ok(()) } else { violation!(At::Fact(Fact::ImageProduct); product = product) }
    }
}
