// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "configmodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "configsecrets.h"
#include "instructiontext.h"
#include "rowroles.h"
#include "tooltiptext.h"

#include <algorithm>
#include <numeric>

namespace stratoscope
{

namespace
{

/** As much of a value as a row or a tool tip can show; copying takes all of it. */
constexpr qsizetype ShownCharacters = 2'000;

QString kindText(const ConfigSetting &setting)
{
    switch (setting.kind) {
    case ConfigKind::Entrypoint:
        return ConfigModel::tr("Entrypoint");
    case ConfigKind::Command:
        return ConfigModel::tr("Command");
    case ConfigKind::WorkingDir:
        return ConfigModel::tr("Working directory");
    case ConfigKind::User:
        return ConfigModel::tr("User");
    case ConfigKind::Variable:
        return ConfigModel::tr("Variable %1", "of the environment").arg(displayText(setting.key));
    case ConfigKind::Port:
        return ConfigModel::tr("Exposed port");
    case ConfigKind::Volume:
        return ConfigModel::tr("Volume");
    case ConfigKind::StopSignal:
        return ConfigModel::tr("Stop signal");
    case ConfigKind::HealthCheck:
        return ConfigModel::tr("Health check");
    case ConfigKind::Shell:
        return ConfigModel::tr("Shell");
    case ConfigKind::OnBuild:
        return ConfigModel::tr("For images built on this one");
    case ConfigKind::Argument:
        return ConfigModel::tr("Build argument %1").arg(displayText(setting.key));
    case ConfigKind::Label:
        break;
    }
    return ConfigModel::tr("Label %1").arg(displayText(setting.key));
}

/** What a setting is good for. */
QString kindHelp(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Entrypoint:
        return ConfigModel::tr("The program that starts in a container; the command is its arguments.");
    case ConfigKind::Command:
        return ConfigModel::tr("Arguments for the entrypoint, or the program if there is none. “docker run IMAGE …” "
                               "replaces it.");
    case ConfigKind::WorkingDir:
        return ConfigModel::tr("Where the program starts.");
    case ConfigKind::User:
        return ConfigModel::tr("Who runs the program. Without it, root does.");
    case ConfigKind::Variable:
        return ConfigModel::tr("A variable in the program's environment.");
    case ConfigKind::Port:
        return ConfigModel::tr("Where the program listens. It is only reachable if “docker run -p” publishes it.");
    case ConfigKind::Volume:
        return ConfigModel::tr("A directory whose content is kept outside the container's writable layer.");
    case ConfigKind::StopSignal:
        return ConfigModel::tr("What the program gets when the container is to stop.");
    case ConfigKind::HealthCheck:
        return ConfigModel::tr("How the engine finds out whether the container works.");
    case ConfigKind::Shell:
        return ConfigModel::tr("What runs commands that are not written as a list.");
    case ConfigKind::OnBuild:
        return ConfigModel::tr("An instruction that runs when another image is built on this one.");
    case ConfigKind::Argument:
        return ConfigModel::tr("What the build was told. The history of the image keeps it.");
    case ConfigKind::Label:
        break;
    }
    return ConfigModel::tr("A note for people and tools; it changes nothing in the container.");
}

QString settingHelp(const ConfigSetting &setting)
{
    if (!setting.mayBeSecret)
        return kindHelp(setting.kind);
    const bool isArgument = setting.kind == ConfigKind::Argument;
    return secretExplanation({setting.key, {}, isArgument, {}}) + QLatin1Char(' ') + configSecretAdvice();
}

QString cut(const QString &text)
{
    return text.size() <= ShownCharacters ? text : text.first(ShownCharacters) + QChar(0x2026);
}

}

ConfigSheet configSheet(const Image &image)
{
    ConfigSheet sheet;
    sheet.settings = configSettings(image);
    for (const ConfigSetting &setting : sheet.settings) {
        sheet.instructions.append(setting.step
                ? displayText(cut(instructionText(image.config.history[*setting.step].createdBy)))
                : QString());
    }
    sheet.started = displayText(startedCommand(image.config));
    sheet.runLine = dockerRunLine(image);
    return sheet;
}

ConfigModel::ConfigModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConfigModel::setSheet(const ConfigSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_order.resize(sheet.settings.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    endResetModel();
}

int ConfigModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ConfigModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConfigModel::text(std::size_t number, int column) const
{
    const ConfigSetting &setting = m_sheet.settings[number];
    if (column == SettingColumn)
        return setting.mayBeSecret ? tr("⚠ %1 · may be a secret", "a setting").arg(kindText(setting))
                                   : kindText(setting);
    if (column == ValueColumn)
        return displayText(setting.value);
    const QString &instruction = m_sheet.instructions[static_cast<qsizetype>(number)];
    return instruction.isEmpty() ? tr("not in the history", "an instruction") : instruction;
}

QVariant ConfigModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t own = number(index);
    switch (role) {
    case Qt::DisplayRole:
        return cut(text(own, index.column()));
    case Qt::ToolTipRole:
        return toolTipText(
            index.column() == SettingColumn ? settingHelp(m_sheet.settings[own]) : cut(text(own, index.column())));
    case rowrole::ExactRole:
        return index.column() == ValueColumn ? QVariant(m_sheet.settings[own].value) : QVariant();
    case rowrole::DimmedRole:
        return index.column() == SetByColumn && !m_sheet.settings[own].step;
    default:
        return {};
    }
}

QVariant ConfigModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const ColumnTitle titles[ColumnCount] = {
        {tr("Setting")},
        {tr("Value", "of a setting")},
        {tr("Set by", "an instruction"),
            tr("The last instruction of the image's history that set it. An image without that history may "
               "have it from its base image.")},
    };
    return headerAnswer(titles, section, orientation, role);
}

void ConfigModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> kept;
    for (const QModelIndex &index : before)
        kept.push_back(number(index));
    std::vector<std::pair<QString, std::size_t>> keyed;
    for (std::size_t i = 0; i < m_order.size(); ++i)
        keyed.emplace_back(column >= 0 ? text(i, column) : QString(), i);
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &left, const auto &right) {
        return order == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    std::vector<int> rows(m_order.size());
    for (std::size_t row = 0; row < keyed.size(); ++row) {
        m_order[row] = keyed[row].second;
        rows[keyed[row].second] = static_cast<int>(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(rows[kept[static_cast<std::size_t>(i)]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

}
