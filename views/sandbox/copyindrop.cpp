// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "copyindrop.h"

#include "pathtreemodel.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QMimeData>
#include <QRubberBand>
#include <QUrl>

namespace stratoscope
{

namespace
{

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

}

CopyInDrop::CopyInDrop(QAbstractItemView *tree)
    : QObject(tree)
    , m_tree(tree)
    , m_target(new QRubberBand(QRubberBand::Rectangle, tree->viewport()))
{
    tree->viewport()->installEventFilter(this);
}

void CopyInDrop::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    m_tree->viewport()->setAcceptDrops(enabled);
}

void CopyInDrop::showTarget(const QPoint &position)
{
    const QRect all = m_tree->viewport()->rect();
    const QModelIndex index = m_tree->indexAt(position);
    const QRect row = index.isValid() ? m_tree->visualRect(index) : all;
    m_target->setGeometry(all.left(), row.top(), all.width(), row.height());
    m_target->show();
}

bool CopyInDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)
        m_target->hide();
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!m_isEnabled || !(isDrag || event->type() == QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    // Files of the image itself would only be extracted for it.
    if (drop->source())
        return QObject::eventFilter(watched, event);
    const QStringList files = localFiles(drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrag) {
        showTarget(drop->position().toPoint());
    } else {
        const QModelIndex index = m_tree->indexAt(drop->position().toPoint());
        Q_EMIT dropped(files, index.isValid() ? PathTreeModel::path(index) : PathId());
    }
    return true;
}

}
