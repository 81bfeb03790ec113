// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "askedlater.h"

#include <algorithm>
#include <array>

namespace stratoscope
{

namespace
{

/** Endings of keys, and names of files with passwords and tokens. */
constexpr std::array<QByteArrayView, 2> Endings {".pem", ".key"};
constexpr std::array<QByteArrayView, 15> Names {"id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".env", ".env.local",
    ".env.production", ".netrc", "_netrc", ".npmrc", ".yarnrc.yml", ".pypirc", ".dockercfg", ".git-credentials",
    ".docker/config.json"};

}

bool isAskedLater(QByteArrayView path)
{
    const auto ends = [path](QByteArrayView ending) { return path.endsWith(ending); };
    const auto isCalled = [path](QByteArrayView name) {
        return path.endsWith(name) && (path.size() == name.size() || path[path.size() - name.size() - 1] == '/');
    };
    return std::any_of(Endings.begin(), Endings.end(), ends) || std::any_of(Names.begin(), Names.end(), isCalled);
}

}
