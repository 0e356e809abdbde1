using System.Collections.Immutable;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>A section title. Its text can be told only when the file's link definitions are known.</summary>
/// <param name="source">The title with its markup.</param>
internal sealed class Heading(string source)
{
    private static readonly Heading Skipped = new("");
    private string? _text;

    /// <summary>The title without markup.</summary>
    public string GetText(LinkDefinitions definitions) => _text ??= InlineReader.Read(source, definitions).Text;

    /// <summary>The path to this heading from the path to the one before it.</summary>
    public ImmutableArray<Heading> Below(ImmutableArray<Heading> path, int level)
    {
        var outer = Math.Min(path.Length, level - 1);
        var builder = ImmutableArray.CreateBuilder<Heading>(level);
        builder.AddRange(path, outer);
        while (builder.Count < level - 1)
            builder.Add(Skipped);
        builder.Add(this);
        return builder.MoveToImmutable();
    }
}
