// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "searchmodeswitch.h"

#include <QBoxLayout>
#include <QToolButton>

namespace stratoscope
{

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
        button->setToolTip(of == SearchMode::Names ? tr("Search in the names of files, in all layers (Ctrl+F)")
                                                   : tr("Search in the contents of files (Ctrl+Shift+F)"));
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
