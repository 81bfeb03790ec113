# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Completion for stratoscope and stratoscope-cli.

_stratoscope_files() {
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
    # What an engine or a registry has; a name follows.
    local schemes
    mapfile -t schemes < <(compgen -W "docker:// podman:// nerdctl:// container:// registry://" -- "$1")
    if [[ -n $1 ]] && ((${#schemes[@]})); then
        compopt -o nospace +o filenames
        COMPREPLY+=("${schemes[@]}")
    fi
}

_stratoscope() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local options="--upper --storage --image --platform --select --view --lesson --compare --open-engine --new-process --no-cache --insecure --theme --picture --no-names --language --snapshot --size --scale --help --version"
    COMPREPLY=()
    case $previous in
        --image | --image-b | --content | --select | --size | --scale | --up-to | --layer | --filter | --exclude | --fail-over | --layers | --level | --tag | --created | --created-by | --comment) return ;;
        --compress) mapfile -t COMPREPLY < <(compgen -W "gzip zstd none" -- "$current") && return ;;
        --view) mapfile -t COMPREPLY < <(compgen -W "picture layer waste map tables dockerfile packages config" -- "$current") && return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "de en es fr ja pt_BR zh_CN" -- "$current") && return ;;
        --units) mapfile -t COMPREPLY < <(compgen -W "si binary" -- "$current") && return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "system light dark" -- "$current") && return ;;
        --format) [[ ${COMP_WORDS[1]} == packages ]] && mapfile -t COMPREPLY < <(compgen -W "table json spdx cyclonedx" -- "$current") && return
            [[ ${COMP_WORDS[1]} != squash && ${COMP_WORDS[1]} != save ]] && mapfile -t COMPREPLY < <(compgen -W "text json html markdown sarif patch" -- "$current") && return ;;
        --platform) mapfile -t COMPREPLY < <(compgen -W "linux/amd64 linux/arm64 linux/arm/v7" -- "$current") && return ;;
    esac
    if [[ ${COMP_WORDS[0]##*/} == stratoscope-cli ]]; then
        options="--format --up-to --layer --storage --image --platform --upper --no-verify --no-cache --insecure --units --fail-over --exclude --output --no-findings --packages --quiet --image-b --exit-code --help --version"
        if [[ ${COMP_WORDS[1]} == squash || ${COMP_WORDS[1]} == save ]]; then
            options+=" --layers --compress --level --tag --created --created-by --comment"
            [[ $previous == --format ]] &&
                mapfile -t COMPREPLY < <(compgen -W "docker-archive oci-archive" -- "$current") && return
        fi
        [[ ${COMP_WORDS[1]} == picture ]] && options+=" --no-names --theme --language"
        [[ ${COMP_WORDS[1]} == diff ]] && options+=" --content --layers --ignore-whitespace"
        [[ ${COMP_WORDS[1]} == extract ]] && options+=" --merge"
        [[ ${COMP_WORDS[1]} == images ]] && options+=" --all"
        [[ ${COMP_WORDS[1]} == list ]] && options+=" --filter"
        [[ ${COMP_WORDS[1]} == grep ]] && options+=" --regex --bytes --ignore-case --all-versions --files"
        [[ ${COMP_WORDS[1]} == mount ]] && options+=" --background"
        if [[ ${COMP_WORDS[1]} == stack ]]; then
            options="--output --quiet --help"
            ((COMP_CWORD == 2)) && mapfile -t COMPREPLY < <(compgen -W "build check --help" -- "$current") && return
        fi
        if [[ ${COMP_WORDS[1]} == lesson && COMP_CWORD -eq 2 ]]; then
            mapfile -t COMPREPLY < <(compgen -W "list check" -- "$current")
            return
        fi
        if ((COMP_CWORD == 1)); then
            mapfile -t COMPREPLY < <(compgen -W "report list diff images packages picture extract cat grep blame mount squash save stack lesson --help --version" -- "$current")
            return
        fi
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    else
        _stratoscope_files "$current"
    fi
}

complete -F _stratoscope stratoscope stratoscope-cli
