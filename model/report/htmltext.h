// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace stratoscope
{

/**
 * \a text, whatever it contains, as element text or a quoted attribute value in HTML and XML. It must be free of
 * control characters, as from displayText().
 */
QString htmlText(const QString &text);

/** A number for an attribute, with at most \a decimals, the same in every locale. */
QString htmlNumber(double number, int decimals = 1);

/** An element called \a name with \a content, which is markup; \a attributes are markup, too. */
QString htmlElement(const QString &name, const QString &content, const QString &attributes = {});

}
