using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A cell holds no trace of bytes in its file that were not text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FileDecodesCleanly() : TableRule(Descriptors.PTG1006_FileDecodesCleanly)
{
    // Whichever characters a column has lost, they were lost together.
    private static readonly FindingDetails OneCause = new() { Cause = "encoding" };

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files.Where(file => MayHoldLostCharacters(file, entity.Cancellation)))
        {
            foreach (var (address, cell) in file.Cells())
            {
                if (FindLostCharacter(cell.Text) is { } character)
                    entity.Report(address, OneCause, entity.Where(address), Message.Quote(cell.Value), Message.CodePoint(character));
            }
        }
    }

    // A cell holds what its file holds; only Markdown spells characters out. So the cells of most files need not be looked at.
    private static bool MayHoldLostCharacters(CheckedFile file, CancellationToken cancellation) =>
        file.Declared.Format == TableFormat.Markdown || FindLostCharacter(file.Source.GetText(cancellation)) is not null;

    private static char? FindLostCharacter(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\uFFFD' or '\0')
                return text[at];
            if (char.IsSurrogatePair(text, at))
                at++;
            else if (char.IsSurrogate(text[at]))
                return text[at];
        }

        return null;
    }
}
