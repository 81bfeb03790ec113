# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
#
# Completion for stratoscope and stratoscope-cli, which know themselves what can come next.

function __stratoscope_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    # fish wants whole words: --format=json, not json.
    set -l before (string match -r -- '^--[^=]*=' "$current")
    for line in ($words[1] --complete $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files*'
                __fish_complete_path (string replace -- "$before" '' "$current")
            case ':directories*'
                __fish_complete_directories (string replace -- "$before" '' "$current")
            case ':*'
            case '*'
                printf '%s%s\n' "$before" $line
        end
    end
end

for program in stratoscope stratoscope-cli
    complete -c $program -e
    complete -c $program -f -a '(__stratoscope_complete)'
end
