use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Another account's image that carries the code of a marketplace product cannot be copied.
    ///
    /// The way to an image of one's own is a server: it is made from the image, and an image of it is one's own.
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
