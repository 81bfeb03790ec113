// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListWidget>

namespace stratoscope
{

/** Paths on two lines each, the name and its directory; a click or Enter opens one, Delete removes it. */
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setPaths(const QStringList &paths);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pathActivated(const QString &path);
    void pathRemoved(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void removeCurrent();
};

}
