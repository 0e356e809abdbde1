using System.Xml;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>The metadata that a project file gives to its tables, as it is written there.</summary>
internal static class DeclaredMetadata
{
    private const string ItemType = "PretrainTable";

    /// <summary>What MSBuild, the SDK and NuGet understand of every item.</summary>
    private static readonly HashSet<string> OfEveryItem = new(
        ("Include Exclude Remove Update Condition Label KeepDuplicates KeepMetadata RemoveMetadata MatchOnMetadata " +
        "MatchOnMetadataOptions Link LinkBase Visible CopyToOutputDirectory CopyToPublishDirectory TargetPath Pack PackagePath " +
        "DependentUpon SubType Generator LastGenOutput CustomToolNamespace Watch InProject SourceItemType PretrainTable").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether somebody looks at metadata of this name; one that starts with <c>_</c> is the project's own.</summary>
    public static bool IsKnown(string name) =>
        name.StartsWith("_", StringComparison.Ordinal)
        || OfEveryItem.Contains(name)
        || ItemMetadata.Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all metadata, with their places. A file that is no XML has none: MSBuild says so.</summary>
    public static IReadOnlyList<(string Name, TextSpan Span)> In(string projectFile)
    {
        var found = new List<(string, TextSpan)>();
        var lines = new LineMap(projectFile);
        using var reader = new XmlTextReader(projectFile, XmlNodeType.Document, context: null)
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
        };
        try
        {
            Read(reader, place => found.Add((place.Name, new TextSpan(OffsetOf(place, lines), place.Name.Length))));
        }
        catch (XmlException)
        {
            // What was read until there counts.
        }

        return found;
    }

    private static void Read(XmlReader reader, Action<XmlReader> add)
    {
        var table = -1;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == table)
                table = -1;

            if (reader.NodeType != XmlNodeType.Element)
                continue;

            if (IsTable(reader))
            {
                table = reader.IsEmptyElement ? -1 : reader.Depth;
                while (reader.MoveToNextAttribute())
                    add(reader);
            }
            else if (table >= 0 && reader.Depth == table + 1)
            {
                add(reader);
            }
        }
    }

    private static bool IsTable(XmlReader reader) =>
        reader.LocalName.Equals(ItemType, StringComparison.OrdinalIgnoreCase)
        || (reader.LocalName == "AdditionalFiles" && reader.GetAttribute(ItemType) is { } value
            && value.Equals("true", StringComparison.OrdinalIgnoreCase));

    private static int OffsetOf(XmlReader place, LineMap lines) =>
        place is IXmlLineInfo { LineNumber: > 0 } info ? lines.GetOffset(info.LineNumber - 1, info.LinePosition - 1) : 0;
}
