{{code}} = FILL-IN: what is wrong
    .help = FILL-IN: what to do
