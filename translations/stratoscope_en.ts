<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>stratoscope::AgeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::BuildUp</name>
    <message numerus="yes">
        <source>adds %Ln file(s)</source>
        <translation>
            <numerusform>adds %Ln file</numerusform>
            <numerusform>adds %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %Ln file(s)</source>
        <translation>
            <numerusform>covers %Ln file</numerusform>
            <numerusform>covers %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %Ln file(s)</source>
        <translation>
            <numerusform>removes %Ln file</numerusform>
            <numerusform>removes %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln more file</numerusform>
            <numerusform>+ %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::CauseWords</name>
    <message numerus="yes">
        <source>%n entries only in the second build</source>
        <translation>
            <numerusform>%n entry only in the second build</numerusform>
            <numerusform>%n entries only in the second build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the first build</source>
        <translation>
            <numerusform>%n entry only in the first build</numerusform>
            <numerusform>%n entries only in the first build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contents of %n files</source>
        <translation>
            <numerusform>contents of %n file</numerusform>
            <numerusform>contents of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>types of %n entries</source>
        <translation>
            <numerusform>type of %n entry</numerusform>
            <numerusform>types of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>targets of %n links</source>
        <translation>
            <numerusform>target of %n link</numerusform>
            <numerusform>targets of %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>modes of %n entries</source>
        <translation>
            <numerusform>mode of %n entry</numerusform>
            <numerusform>modes of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owners of %n entries</source>
        <translation>
            <numerusform>owner of %n entry</numerusform>
            <numerusform>owners of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of %n entries</source>
        <translation>
            <numerusform>time of %n entry</numerusform>
            <numerusform>times of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended attributes of %n entries</source>
        <translation>
            <numerusform>extended attributes of %n entry</numerusform>
            <numerusform>extended attributes of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order: %n entries moved</source>
        <translation>
            <numerusform>order: %n entry moved</numerusform>
            <numerusform>order: %n entries moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user or group names of %n entries, which engines ignore</source>
        <translation>
            <numerusform>user or group name of %n entry, which engines ignore</numerusform>
            <numerusform>user or group names of %n entries, which engines ignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>times of access or change of %n entries, which engines ignore</source>
        <translation>
            <numerusform>times of access or change of %n entry, which engines ignore</numerusform>
            <numerusform>times of access or change of %n entries, which engines ignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n names are written</source>
        <translation>
            <numerusform>how %n name is written</numerusform>
            <numerusform>how %n names are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tar format of %n entries</source>
        <translation>
            <numerusform>tar format of %n entry</numerusform>
            <numerusform>tar format of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names or times of %n PAX headers, which engines ignore</source>
        <translation>
            <numerusform>name or time of %n PAX header, which engines ignore</numerusform>
            <numerusform>names or times of %n PAX headers, which engines ignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PAX records of %n entries, which engines ignore</source>
        <translation>
            <numerusform>PAX records of %n entry, which engines ignore</numerusform>
            <numerusform>PAX records of %n entries, which engines ignore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ComparePane</name>
    <message numerus="yes">
        <source>%Ln layer(s) shared</source>
        <translation>
            <numerusform>%Ln layer shared</numerusform>
            <numerusform>%Ln layers shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Comparison</name>
    <message numerus="yes">
        <source>%Ln paths differ in their timestamps only</source>
        <translation>
            <numerusform>%Ln path differs in its timestamps only</numerusform>
            <numerusform>%Ln paths differ in their timestamps only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContainerWatch</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearch</name>
    <message numerus="yes">
        <source>There is more; only the first %Ln matches are listed.</source>
        <translation>
            <numerusform>There is more; only the first match is listed.</numerusform>
            <numerusform>There is more; only the first %Ln matches are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln files, only the first %1 lines that match are listed.</source>
        <translation>
            <numerusform>Of one file, only the first %1 lines that match are listed.</numerusform>
            <numerusform>Of %Ln files, only the first %1 lines that match are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not searched to their end: the expression takes too many steps there.</source>
        <translation>
            <numerusform>One file was not searched to its end: the expression takes too many steps there.</numerusform>
            <numerusform>%Ln files were not searched to their end: the expression takes too many steps there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read; the first: %1</source>
        <translation>
            <numerusform>One file cannot be read: %1</numerusform>
            <numerusform>%Ln files cannot be read; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentSearchPane</name>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ContentViews</name>
    <message numerus="yes">
        <source>%1, %Ln member(s)</source>
        <comment>kind of an archive</comment>
        <translation>
            <numerusform>%1, %Ln member</numerusform>
            <numerusform>%1, %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DetailsPane</name>
    <message numerus="yes">
        <source>Image (%Ln warning(s))</source>
        <translation>
            <numerusform>Image (%Ln warning)</numerusform>
            <numerusform>Image (%Ln warnings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and directories, %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln file or directory, %1</numerusform>
            <numerusform>%Ln files and directories, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DiffModel</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %Ln unchanged line</numerusform>
            <numerusform>⋯ %Ln unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::DigestSummary</name>
    <message numerus="yes">
        <source>%n digest(s) wrong</source>
        <translation>
            <numerusform>%n digest wrong</numerusform>
            <numerusform>%n digests wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) verified</source>
        <translation>
            <numerusform>%n digest verified</numerusform>
            <numerusform>%n digests verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked</source>
        <translation>
            <numerusform>%n digest not checked</numerusform>
            <numerusform>%n digests not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) match their digests.</source>
        <translation>
            <numerusform>%n layer found to be what its digest says.</numerusform>
            <numerusform>%n layers found to be what their digests say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) do not match their digests: damaged or tampered with.</source>
        <translation>
            <numerusform>%n layer contradicts its digest: damaged or tampered with.</numerusform>
            <numerusform>%n layers contradict their digests: damaged or tampered with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) could not be checked.</source>
        <translation>
            <numerusform>%n layer could not be checked.</numerusform>
            <numerusform>%n layers could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) not checked yet</source>
        <translation>
            <numerusform>%n digest not checked yet</numerusform>
            <numerusform>%n digests not checked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) are still being checked.</source>
        <translation>
            <numerusform>%n layer is still being checked.</numerusform>
            <numerusform>%n layers are still being checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) were not checked, because you stopped. Read the image again to check them.</source>
        <translation>
            <numerusform>%n layer was not checked before it was stopped. To check it, read the image again.</numerusform>
            <numerusform>%n layers were not checked before it was stopped. To check them, read the image again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot be verified, because only part was transferred.</source>
        <translation>
            <numerusform>%n layer cannot be verified, because only part was transferred.</numerusform>
            <numerusform>%n layers cannot be verified, because only part was transferred.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineControls</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>new or changed files in a directory</comment>
        <translation>
            <numerusform>%Ln inside</numerusform>
            <numerusform>%Ln inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::EngineListModel</name>
    <message numerus="yes">
        <source>%Ln container(s)</source>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractController</name>
    <message numerus="yes">
        <source>%n selected files and directories</source>
        <translation>
            <numerusform>%n selected file or directory</numerusform>
            <numerusform>%n selected files and directories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ExtractDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::FactSheet</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more byte(s)</source>
        <translation>
            <numerusform>… and %Ln more byte</numerusform>
            <numerusform>… and %Ln more bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::HistoryPane</name>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Image</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diff ID(s)</source>
        <translation>
            <numerusform>%n diff ID</numerusform>
            <numerusform>%n diff IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ImageChooser</name>
    <message numerus="yes">
        <source>%1 of %Ln image(s)</source>
        <translation>
            <numerusform>%1 of %Ln image</numerusform>
            <numerusform>%1 of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln attestation(s), which describe images but are not images.</source>
        <translation>
            <numerusform>Besides, %Ln attestation, which describes an image and is none.</numerusform>
            <numerusform>Besides, %Ln attestations, which describe images and are none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::InodeText</name>
    <message numerus="yes">
        <source>(%Ln bytes)</source>
        <translation>
            <numerusform>(%Ln byte)</numerusform>
            <numerusform>(%Ln bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::JsonModel</name>
    <message numerus="yes">
        <source>{ %Ln key(s) }</source>
        <comment>a JSON object</comment>
        <translation>
            <numerusform>{ %Ln key }</numerusform>
            <numerusform>{ %Ln keys }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %Ln item(s) ]</source>
        <comment>a JSON array</comment>
        <translation>
            <numerusform>[ %Ln item ]</numerusform>
            <numerusform>[ %Ln items ]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerFacts</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerGroupRows</name>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s) not complete</source>
        <translation>
            <numerusform>%Ln layer not complete</numerusform>
            <numerusform>%Ln layers not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waste in %Ln layer(s)</source>
        <translation>
            <numerusform>waste in %Ln layer</numerusform>
            <numerusform>waste in %Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerSummary</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>entries of a layer</comment>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied up</source>
        <comment>entries of a layer, without a change</comment>
        <translation>
            <numerusform>%Ln copied up</numerusform>
            <numerusform>%Ln copied up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LayerTrouble</name>
    <message numerus="yes">
        <source>damaged: only %Ln entries read</source>
        <comment>a layer</comment>
        <translation>
            <numerusform>damaged: only %Ln entry read</numerusform>
            <numerusform>damaged: only %Ln entries read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln layers are missing or damaged</source>
        <translation>
            <numerusform>Incomplete: %Ln layer is missing or damaged</numerusform>
            <numerusform>Incomplete: %Ln layers are missing or damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LeftOut</name>
    <message numerus="yes">
        <source>%n link(s) with absolute targets, which lead out of the destination</source>
        <translation>
            <numerusform>%n link with an absolute target, which leads out of the destination</numerusform>
            <numerusform>%n links with absolute targets, which lead out of the destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (%1)</source>
        <translation>
            <numerusform>… and %n more (%1)</numerusform>
            <numerusform>… and %n more (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonCommand</name>
    <message numerus="yes">
        <source>%1: fine; %n step(s), in %2</source>
        <translation>
            <numerusform>%1: fine; %n step, in %2</numerusform>
            <numerusform>%1: fine; %n steps, in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LessonListModel</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Library</name>
    <message numerus="yes">
        <source>Deleting these %Ln images would free %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Deleting this image would free %1.</numerusform>
            <numerusform>Deleting these %Ln images would free %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other image(s) in the same file would also be gone.</source>
        <translation>
            <numerusform>%Ln other image in the same file would also be gone.</numerusform>
            <numerusform>%Ln other images in the same file would also be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by container(s) %1</source>
        <translation>
            <numerusform>used by container %1</numerusform>
            <numerusform>used by containers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would stay: a container uses it.</source>
        <translation>
            <numerusform>%Ln of them would stay: a container uses it.</numerusform>
            <numerusform>%Ln of them would stay: containers use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryGraph</name>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln image(s): %1</source>
        <translation>
            <numerusform>In %Ln image: %1</numerusform>
            <numerusform>In %Ln images: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::LibraryReport</name>
    <message numerus="yes">
        <source>%Ln image(s) on this machine take %1.</source>
        <translation>
            <numerusform>%Ln image on this machine takes %1.</numerusform>
            <numerusform>%Ln images on this machine take %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) on %1</source>
        <comment>a base</comment>
        <translation>
            <numerusform>%Ln image on %1</numerusform>
            <numerusform>%Ln images on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PackagesPane</name>
    <message numerus="yes">
        <source>%Ln package(s), %1</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln package, %1</numerusform>
            <numerusform>%Ln packages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln database(s) not read</source>
        <translation>
            <numerusform>%1; %Ln database not read</numerusform>
            <numerusform>%1; %Ln databases not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Picture</name>
    <message numerus="yes">
        <source>%n step(s) without files: %1</source>
        <translation>
            <numerusform>%n step without files: %1</numerusform>
            <numerusform>%n steps without files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without files here</source>
        <translation>
            <numerusform>%n layer without files here</numerusform>
            <numerusform>%n layers without files here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without files</source>
        <translation>
            <numerusform>%n step without files</numerusform>
            <numerusform>%n steps without files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PicturePane</name>
    <message numerus="yes">
        <source>%n more name(s) not shown</source>
        <translation>
            <numerusform>%n more name not shown</numerusform>
            <numerusform>%n more names not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::PlannedModel</name>
    <message numerus="yes">
        <source>%n layer(s) in one</source>
        <translation>
            <numerusform>%n layer in one</numerusform>
            <numerusform>%n layers in one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ProjectLine</name>
    <message numerus="yes">
        <source>%1 of %Ln limit(s) exceeded</source>
        <translation>
            <numerusform>%1 of %Ln limit exceeded</numerusform>
            <numerusform>%1 of %Ln limits exceeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln limit(s) kept</source>
        <translation>
            <numerusform>%Ln limit kept</numerusform>
            <numerusform>%Ln limits kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out (%1)</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>%Ln file left out (%1)</numerusform>
            <numerusform>%Ln files left out (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::RegistryDialog</name>
    <message numerus="yes">
        <source>The first %Ln tag(s).</source>
        <translation>
            <numerusform>The first tag.</numerusform>
            <numerusform>The first %Ln tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s).</source>
        <translation>
            <numerusform>%Ln tag.</numerusform>
            <numerusform>%Ln tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SandboxDesk</name>
    <message numerus="yes">
        <source>Copy %Ln files into %1</source>
        <translation>
            <numerusform>Copy %Ln file into %1</numerusform>
            <numerusform>Copy %Ln files into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SaveDialog</name>
    <message numerus="yes">
        <source>%1 with the container&apos;s layer on top: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1 with the container&apos;s layer on top: an image of %n layer.</numerusform>
            <numerusform>%1 with the container&apos;s layer on top: an image of %n layers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an image with %n layer(s).</source>
        <translation>
            <numerusform>%1: an image of %n layer.</numerusform>
            <numerusform>%1: an image of %n layers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which has %2 layers, becomes an image with %n layer(s).</source>
        <translation>
            <numerusform>%1, which has %2 layers, becomes an image of %n layer.</numerusform>
            <numerusform>%1, which has %2 layers, becomes an image of %n layers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SavingBars</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>layers</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SearchPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::ShellPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SourceListing</name>
    <message numerus="yes">
        <source>%Ln images without a name are not listed; see --all</source>
        <translation>
            <numerusform>%Ln image without a name is not listed; see --all</numerusform>
            <numerusform>%Ln images without a name are not listed; see --all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::SqliteTables</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>binary data in a table</comment>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackBadges</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackDelegate</name>
    <message numerus="yes">
        <source>Shared by %Ln images in this file</source>
        <translation>
            <numerusform>Used by %Ln image of this file</numerusform>
            <numerusform>Shared by %Ln images of this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackEditor</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackPicture</name>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more file(s)</source>
        <translation>
            <numerusform>+ %Ln more file</numerusform>
            <numerusform>+ %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StackView</name>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::Stars</name>
    <message numerus="yes">
        <source>%n of 3 stars</source>
        <translation>
            <numerusform>%n of 3 stars</numerusform>
            <numerusform>%n of 3 stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StatusLine</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StepModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries copied along</source>
        <translation>
            <numerusform>%Ln entry copied with it</numerusform>
            <numerusform>%Ln entries copied with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::StepText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesPane</name>
    <message numerus="yes">
        <source>Total: %1 in %Ln files</source>
        <translation>
            <numerusform>Total: %1 in %Ln file</numerusform>
            <numerusform>Total: %1 in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1 in %2 of %Ln files; the others are empty or links</source>
        <translation>
            <numerusform>Total: %1 in %2 of %Ln file; the others are empty or links</numerusform>
            <numerusform>Total: %1 in %2 of %Ln files; the others are empty or links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::TablesView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>a table of a database</extracomment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedModel</name>
    <message numerus="yes">
        <source>%Ln layers</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::UnifiedPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from the container</source>
        <translation>
            <numerusform>%1 of %Ln file comes from the container</numerusform>
            <numerusform>%1 of %Ln files come from the container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files come from layer %2</source>
        <translation>
            <numerusform>%1 of %Ln file comes from layer %2</numerusform>
            <numerusform>%1 of %Ln files come from layer %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::VersionsBar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::WasteModel</name>
    <message numerus="yes">
        <source>%Ln files in several directories</source>
        <translation>
            <numerusform>%Ln file in several directories</numerusform>
            <numerusform>%Ln files in several directories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <comment>a directory</comment>
        <translation>
            <numerusform>%1 (%Ln file)</numerusform>
            <numerusform>%1 (%Ln files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::WastePane</name>
    <message numerus="yes">
        <source>Fixes %Ln findings in the Dockerfile and saves %1.</source>
        <comment>bytes</comment>
        <translation>
            <numerusform>Fixes %Ln finding in the Dockerfile and saves %1.</numerusform>
            <numerusform>Fixes %Ln findings in the Dockerfile and saves %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln fixes that conflict with others, and names them.</source>
        <translation>
            <numerusform>Leaves out %Ln fix that does not go together with the others; it says which.</numerusform>
            <numerusform>Leaves out %Ln fixes that do not go together with the others; it says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoscope::WelcomePage</name>
    <message numerus="yes">
        <source>Reopen Last Session (%Ln windows)</source>
        <translation>
            <numerusform>Reopen Last Session (%Ln window)</numerusform>
            <numerusform>Reopen Last Session (%Ln windows)</numerusform>
        </translation>
    </message>
</context>
</TS>
