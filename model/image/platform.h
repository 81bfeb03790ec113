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
    QString variant; ///< "v8", for example; often empty.

    /** "linux/arm64/v8"; empty if nothing is known. */
    QString toString() const;
    bool isKnown() const { return !os.isEmpty() && os != QLatin1String("unknown"); }
    /** True if an image for \a offered satisfies this request: an empty variant matches any, and known aliases
     *  (x86_64, aarch64, …) are equal. */
    bool accepts(const Platform &offered) const;
    /** True if both mean the same, including the variant: "amd64" and "x86_64", "arm64" and "arm64/v8" do. */
    bool isSameAs(const Platform &other) const;

    bool operator==(const Platform &) const = default;

    /** Reads "OS/ARCH[/VARIANT]"; ErrorKind::Usage otherwise. */
    static Result<Platform> parse(const QString &text);
    /** This machine's platform, with "linux" as the system if images are not built for the actual one. */
    static Platform host();
};

}
