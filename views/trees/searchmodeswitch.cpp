// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchmodeswitch.h"

#include "contentsearchpane.h"
#include "tooltiptext.h"

#include <QBoxLayout>
#include <QToolButton>

namespace stratoscope
{

namespace
{

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

}

SearchModeSwitch::SearchModeSwitch(SearchMode mode, QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const std::pair<SearchMode, QString> modes[] = {{SearchMode::Names, tr("Names", "of files; a search")},
        {SearchMode::Contents, tr("Contents", "of files; a search")}};
    for (const auto &[of, text] : modes) {
        auto *button = new QToolButton;
        const bool isOwn = of == mode;
        button->setText(text);
        button->setObjectName(
            of == SearchMode::Names ? QStringLiteral("searchNames") : QStringLiteral("searchContents"));
        button->setToolTip(toolTipText(of == SearchMode::Names
                ? tr("Search in the names of files, in all layers (%1)", "a key").arg(keyText(QKeySequence::Find))
                : tr("Search in the contents of files (%1)", "a key").arg(keyText(ContentSearchPane::Shortcut))));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(isOwn);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, button, isOwn] {
            button->setChecked(isOwn);
            if (!isOwn)
                Q_EMIT otherWanted();
        });
        line->addWidget(button);
    }
}

}
