#!/usr/bin/env node
// For whoever runs a checkout by this name. The command itself is CommonJS, which starts sooner.
import './msglint.cjs'
