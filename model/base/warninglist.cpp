// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "warninglist.h"

#include "readlimits.h"

#include <QCoreApplication>
#include <QLocale>

namespace stratoscope
{

namespace
{

struct WarningListWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::WarningList)
};

}

bool WarningList::hasRoom() const
{
    return m_texts.size() < limits::Warnings;
}

QStringList WarningList::texts() const
{
    QStringList texts = m_texts;
    if (m_left > 0)
        texts.append(WarningListWords::tr("more warnings like these: %1").arg(QLocale().toString(m_left)));
    return texts;
}

}
