# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Completion for stratoscope and stratoscope-cli, which know themselves what can come next.

# Sets `words` to those up to the cursor as they were typed: bash splits them at : and =, as in shop:2.4 and --format=json.
_stratoscope_words() {
    local index word glue=
    words=()
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $glue || $word =~ ^[:=]+$ ]] && ((${#words[@]})); then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        glue=
        [[ ! $word =~ ^[:=]+$ ]] || glue=1
    done
}

_stratoscope() {
    local -a words lines
    local current line word
    COMPREPLY=()
    _stratoscope_words
    current=${words[-1]}
    mapfile -t lines < <("$1" --complete "${words[@]}" 2>/dev/null)
    # What stays of the word as bash sees it, behind the last : or =.
    [[ $current != --*=* ]] || current=${current#*=}
    local behind=${current%"${current##*[:=]}"}
    for line in "${lines[@]}"; do
        case $line in
            :files* | :directories*)
                local kind=-f
                [[ $line != :directories* ]] || kind=-d
                mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen "$kind" -- "$current")
                # Quotes what needs it, and puts a slash after directories; this is not for names of images.
                ((${#COMPREPLY[@]} == 0)) || [[ ${COMPREPLY[0]} == *:// ]] || compopt -o filenames
                ;;
            :*) ;;
            *)
                word=${line%%$'\t'*}
                word=${word#"$behind"}
                COMPREPLY+=("$(printf '%q' "$word")")
                ;;
        esac
    done
    [[ ${COMPREPLY[0]:-} != *// ]] || compopt -o nospace
}

complete -F _stratoscope stratoscope stratoscope-cli
