// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace stratoscope
{

/** The extended attribute that capabilityText() decodes. */
inline constexpr char CapabilityXattr[] = "security.capability";

/**
 * The value of a security.capability attribute as getcap prints it: "cap_net_bind_service=ep". Revisions 1, 2 and 3
 * (with its root user ID, see capabilities(7)); empty for anything else.
 */
QString capabilityText(QByteArrayView value);

}
