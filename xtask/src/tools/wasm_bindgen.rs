//! The `wasm-bindgen` command line. `wasm-pack` looks for it on the PATH and asks for its version.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os())
}
