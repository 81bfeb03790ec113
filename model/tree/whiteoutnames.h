// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace stratoscope
{

/** Names with a meaning in a layer's tar (OCI image-spec, layer.md, "Whiteouts"). */
inline constexpr QByteArrayView WhiteoutPrefix(".wh.");
inline constexpr QByteArrayView OpaqueMarker(".wh..wh..opq");
/** AUFS's own files, which are not part of the image. */
inline constexpr QByteArrayView AufsPrefix(".wh..wh.");

}
