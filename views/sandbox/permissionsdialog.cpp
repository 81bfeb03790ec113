// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "permissionsdialog.h"

#include "bytes.h"
#include "format.h"
#include "modegrid.h"
#include "newpath.h"
#include "stephint.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace stratoscope
{

PermissionsDialog::PermissionsDialog(const LoadedImagePtr &image, const QByteArray &path, QWidget *parent)
    : OperationDialog(tr("Permissions and Owner"), tr("Change"), parent)
    , m_path(path)
    , m_inode(image->tree.inode(versionAtTop(*image, path)))
{
    auto *file = new QLabel(displayText(path));
    file->setTextFormat(Qt::PlainText);
    file->setWordWrap(true);
    form()->addRow(tr("File:"), file);
    if (m_inode.type != EntryType::Symlink)
        addMode();
    m_user = addId(tr("&User ID:"), m_inode.uid);
    m_group = addId(tr("&Group ID:"), m_inode.gid);
    setHint(changeHint(*image, path));
    check();
}

void PermissionsDialog::addMode()
{
    m_grid = new ModeGrid;
    m_grid->setMode(m_inode.mode);
    m_octal = new QLineEdit(formatModeOctal(m_inode.mode));
    m_octal->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-7]{0,4}|0[0-7]{4}")), m_octal));
    m_octal->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    form()->addRow(tr("Permissions:"), m_grid);
    form()->addRow(tr("As &number:"), m_octal);
    connect(m_grid, &ModeGrid::edited, this, [this](quint16 mode) {
        m_octal->setText(formatModeOctal(mode));
        check();
    });
    connect(m_octal, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_grid->setMode(static_cast<quint16>(text.toUInt(nullptr, 8)));
        check();
    });
}

QLineEdit *PermissionsDialog::addId(const QString &label, quint32 id)
{
    auto *field = new QLineEdit(QString::number(id));
    form()->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &PermissionsDialog::check);
    return field;
}

QString PermissionsDialog::problem() const
{
    bool isUser = false;
    bool isGroup = false;
    const quint32 user = m_user->text().toUInt(&isUser);
    const quint32 group = m_group->text().toUInt(&isGroup);
    if (!isUser || !isGroup)
        return tr("Owners are numbers from 0 to 4294967295. Names mean nothing outside the container.");
    if (m_octal && m_octal->text().isEmpty())
        return tr("Enter the permissions.");
    const bool sameMode = !m_grid || m_grid->mode() == m_inode.mode;
    return sameMode && user == m_inode.uid && group == m_inode.gid ? tr("No changes.") : QString();
}

Operation PermissionsDialog::operation() const
{
    const quint32 user = m_user->text().toUInt();
    const quint32 group = m_group->text().toUInt();
    std::vector<Operation> operations;
    // The owner first, because changing it clears bits of the mode.
    if (user != m_inode.uid || group != m_inode.gid)
        operations.push_back(changeOwner(m_path, user, group));
    if (m_grid && (m_grid->mode() != m_inode.mode || !operations.empty()))
        operations.push_back(changeMode(m_path, m_grid->mode()));
    if (operations.size() == 1)
        return operations.front();
    return inOneStep(tr("Change permissions and owner of %1").arg(displayText(m_path)), std::move(operations));
}

}
