// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QString>

namespace stratoscope
{

/** What an image runs on (OCI image-spec, image-index.md, "platform"). */
struct Platform
{
    QString os;
    QString architecture;
    QString variant; ///< For example "v8"; often empty.

    /** "linux/arm64/v8"; empty where nothing is known. */
    QString toString() const;
    bool isKnown() const { return !os.isEmpty() && os != QLatin1String("unknown"); }
    /** True if an image for \a offered satisfies this request: an empty variant asks for none, and known aliases
     *  (x86_64, aarch64, …) are equal. */
    bool accepts(const Platform &offered) const;
    /** True if both mean the same, the variant included: "amd64" and "x86_64", "arm64" and "arm64/v8" do. */
    bool isSameAs(const Platform &other) const;

    bool operator==(const Platform &) const = default;

    /** Reads "OS/ARCH[/VARIANT]"; ErrorKind::Usage otherwise. */
    static Result<Platform> parse(const QString &text);
    /** This machine's platform, with "linux" as the system where it is not one that images are made for. */
    static Platform host();
};

}
