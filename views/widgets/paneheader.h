// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace stratoscope
{

class ElidedLabel;

/** The line above a pane: its title at the start, a few facts at the end. */
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setInfo(const QString &info);
    /** A warning about what the pane shows, between the two; empty: none. */
    void setWarning(const QString &warning);
    /** The facts are a digest: elided in the middle, in a monospaced font. */
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
