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
    /** A warning about what the pane shows, between both; empty: none. */
    void setWarning(const QString &warning);
    /** The facts are a digest: cut in their middle, in letters of one width. */
    void setInfoIsDigest();
    QString title() const;
    QString info() const;
    QString warning() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateWarningColor();

    ElidedLabel *m_title;
    ElidedLabel *m_warning;
    ElidedLabel *m_info;
};

}
