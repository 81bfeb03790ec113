// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "platformbox.h"

#include <QLineEdit>

namespace stratoscope
{

namespace
{

constexpr const char *UsualPlatforms[] = {"linux/amd64", "linux/arm64", "linux/arm/v7", "linux/386", "linux/ppc64le",
    "linux/riscv64", "linux/s390x", "windows/amd64"};

}

PlatformBox::PlatformBox(QWidget *parent)
    : QComboBox(parent)
    , m_own(tr("This machine's (%1)", "platform").arg(Platform::host().toString()))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setAccessibleName(tr("Platform"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(m_own);
    for (const char *platform : UsualPlatforms)
        addItem(QLatin1String(platform));
    connect(this, &QComboBox::textActivated, this, &PlatformBox::take);
    connect(lineEdit(), &QLineEdit::textEdited, this, &PlatformBox::take);
}

void PlatformBox::setPlatform(const std::optional<Platform> &platform)
{
    setCurrentText(platform ? platform->toString() : m_own);
}

void PlatformBox::take(const QString &text)
{
    if (text.isEmpty() || text == m_own) {
        Q_EMIT problemFound({});
        Q_EMIT platformPicked(std::nullopt);
        return;
    }
    const Result<Platform> platform = Platform::parse(text);
    if (platform)
        Q_EMIT platformPicked(*platform);
    Q_EMIT problemFound(platform ? QString() : tr("A platform has the form OS/ARCH or OS/ARCH/VARIANT."));
}

}
