// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace stratoscope
{

/** A question before something that cannot be undone. Its texts are plain text: they may name what an image names. */
struct Confirmation
{
    QString title;
    QString question;
    QString more; ///< A second, quieter text; may be empty.
    QString action; ///< What the button is called that does it: "&Replace".
};

/** True if the user wants it; Cancel is what Enter and Escape mean. */
bool confirm(QWidget *parent, const Confirmation &confirmation);

}
