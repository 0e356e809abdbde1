using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A file that is declared as a table holds one, with a header and at least one row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TableHasHeaderAndRows() : TableRule(Descriptors.PTG1001_TableHasHeaderAndRows)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            if (FindFault(file) is var (fault, span))
                entity.ReportText(file.Source, span, Message.Of(fault, Message.Quote(file.Reading.Values.FileName)));
        }
    }

    private static (string Fault, TextSpan Span)? FindFault(CheckedFile file)
    {
        if (!file.Declared.IsFormatKnown)
            return ("PTG1001_UnknownFormat", default);

        if (file.Document.Faults.Any(fault => fault.Kind == ReadFault.NoTable))
            return (file.Declared.Format == TableFormat.Markdown ? "PTG1001_NoPipeTable" : "PTG1001_NoHeader", default);

        // One table of many may wait for its rows; a file without any row has lost them.
        var tables = file.Tables.Select(counted => counted.Table).ToList();
        return tables.Count > 0 && tables.TrueForAll(table => table.Rows.IsEmpty) ? ("PTG1001_NoRows", tables[0].Header[0].Span) : null;
    }
}
