using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>What the rules about schemas ask for, and how they put it.</summary>
internal static class SchemaMessages
{
    private static readonly string[] Separator = [" | "];

    /// <summary>The faults of some kinds in the files that describe the entity's tables. A file that describes several is asked once.</summary>
    public static IEnumerable<(DataFile File, Fault<SchemaFault, TextSpan> Fault)> SchemaFaults(this EntityContext entity, params SchemaFault[] kinds) => entity.Files
        .SelectMany(file => Faults(file.SchemaFile, file.Schema.SchemaDocument?.Faults).Concat(Faults(file.PackageFile, file.PackageFaults)))
        .Where(found => kinds.Contains(found.Fault.Kind))
        .Distinct();

    /// <summary>What could stand at a place: <c>string</c>, or <c>string or array</c>.</summary>
    public static object Alternatives(string expected)
    {
        var words = expected.Split(Separator, StringSplitOptions.None).Select(Wording.Plain).ToList();
        return words.Count == 1
            ? words[0]
            : MessageText.Of("Or", string.Join(", ", words.Take(words.Count - 1)), words[words.Count - 1]);
    }

    private static IEnumerable<(DataFile File, Fault<SchemaFault, TextSpan> Fault)> Faults(DataFile? file, IEnumerable<Fault<SchemaFault, TextSpan>>? faults) =>
        file is null ? [] : (faults ?? []).Select(fault => (file, fault));
}
