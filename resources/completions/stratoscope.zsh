#compdef stratoscope stratoscope-cli
# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
#
# Completion for stratoscope and stratoscope-cli, which know themselves what can come next.

local -a lines described
local line word
lines=("${(@f)$("${(Q)words[1]}" --complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
[[ $words[CURRENT] == --*=* ]] && compset -P 1 '*='

for line in $lines; do
    case $line in
        :*) ;;
        *)
            word=${line%%$'\t'*}
            described+=("${word//:/\\:}${${line#*$'\t'}:+:${line#*$'\t'}}")
            ;;
    esac
done

local -a ending
[[ $lines[-1] == *goeson ]] && ending=(-S '')
(($#described)) && _describe -t values value described "${ending[@]}"
case $lines[-1] in
    :files*) _files ;;
    :directories*) _files -/ ;;
esac
