// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imageconfig.h"

#include <QByteArrayList>

#include <optional>

namespace stratoscope
{

/** What an image's config and its history tell everybody, and which may be a secret. */
struct ConfigSecret
{
    QString name; ///< "API_TOKEN".
    QString value; ///< Not for reports: they get around.
    bool isArgument = false; ///< Of the build; else a variable of the environment.
    std::optional<std::size_t> step; ///< Into ImageConfig::history: the first that tells; unset: only the config does.

    bool operator==(const ConfigSecret &) const = default;
};

/**
 * The variables and build arguments of \a config that may be secrets, in the order of the history; bounded. Each name
 * is there once for each kind. Those that an exclusion "env:NAME" in \a exclude names are left out.
 */
std::vector<ConfigSecret> configSecrets(const ImageConfig &config, const QByteArrayList &exclude = {});

/** What \a secret is and who can read it, as a sentence. */
QString secretExplanation(const ConfigSecret &secret);
/** What to do about such secrets. */
QString configSecretAdvice();

}
