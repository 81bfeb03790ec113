// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace stratoscope
{

class ElidedLabel;

/** The line above a pane: what it shows at the start, a few facts at the end. */
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setInfo(const QString &info);
    /** The facts are a digest: cut in their middle, in letters of one width. */
    void setInfoIsDigest();
    QString title() const;
    QString info() const;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_info;
};

}
