using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>What the project's item says of a table means something.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TableMetadataIsValid() : TableRule(Descriptors.PTG4005_TableMetadataIsValid)
{
    private static readonly (string Name, IReadOnlyList<string> Words, bool IsList)[] Vocabularies =
    [
        ("Format", ItemMetadata.Formats.Words, false),
        ("Delimiter", ItemMetadata.Delimiters.Words, false),
        ("Accessibility", ItemMetadata.Accessibilities.Words, false),
        ("Emit", ItemMetadata.Parts.Words, true),
    ];

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            var line = FirstLine(file.Source.GetText(entity.Cancellation));
            foreach (var problem in Problems(file))
                entity.ReportText(file.Source, line, problem);
        }
    }

    private static IEnumerable<Message> Problems(CheckedFile file) => Vocabularies
        .SelectMany(vocabulary => UnknownWords(file.Source.Metadata(vocabulary.Name), vocabulary.Words, vocabulary.IsList)
            .Select(word => Message.Of(
                "PTG4005_Word", Message.Plain(vocabulary.Name), Message.Quote(word), Message.AnyOf(vocabulary.Words))))
        .Concat(UnknownColumn(file))
        .Concat(UnknownHeading(file))
        .Concat(UnknownSchema(file));

    private static IEnumerable<string> UnknownWords(string value, IEnumerable<string> known, bool isList) =>
        (isList ? ItemMetadata.Words(value) : [ItemMetadata.DelimiterWord(value)])
            .Where(word => word.Length > 0 && !known.Contains(word, StringComparer.OrdinalIgnoreCase));

    // A header may hold the sign that separates headers.
    private static IEnumerable<Message> UnknownColumn(CheckedFile file)
    {
        var key = file.Declared.Options.Key;
        var headers = file.Reading.File.Sections.SelectMany(table => table.Header).Distinct().ToList();
        return headers.Count == 0 || IsKnown(key)
            ? []
            : ItemMetadata.Words(key).Where(column => !IsKnown(column)).Select(column =>
                Message.Of("PTG4005_Key", Message.Quote(column), Message.DidYouMean(Suggestions.FindAll(column, headers))));

        bool IsKnown(string column) => headers.Contains(column, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<Message> UnknownHeading(CheckedFile file)
    {
        var heading = file.Declared.Options.Heading;
        var headings = file.Document.Tables.SelectMany(table => table.Headings).Select(text => text.Trim()).Distinct();
        return heading.Length == 0 || file.Document.Tables.Length == 0 || file.Reading.File.Sections.Count > 0
            ? []
            : [Message.Of("PTG4005_Heading", Message.Quote(heading), Message.DidYouMean(Suggestions.FindAll(heading, headings)))];
    }

    private static IEnumerable<Message> UnknownSchema(CheckedFile file) =>
        file.Declared.WantedSchema.Length == 0 || file.SchemaFile is not null
            ? []
            : [Message.Of("PTG4005_Schema", Message.Quote(file.Declared.WantedSchema))];

    private static TextSpan FirstLine(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        return new TextSpan(0, end < 0 ? text.Length : end);
    }
}
