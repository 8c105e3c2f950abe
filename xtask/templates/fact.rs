        /// FILL-IN: what it says about the image, and its unit.
        {{name}}: {{type}} => {{Variant}} "{{path}}",
