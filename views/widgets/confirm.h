// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace stratoscope
{

/** A question before something that cannot be undone. Its texts are plain text, because they may
 *  contain text from an image. */
struct Confirmation
{
    QString title;
    QString question;
    QString more; ///< A second, quieter text; may be empty.
    QString action; ///< The text of the button that does it: "&Replace".
};

/** True if the user agrees; both Enter and Escape mean Cancel. */
bool confirm(QWidget *parent, const Confirmation &confirmation);

}
