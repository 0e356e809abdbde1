using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>Evidence of the schema, in which every name has been found.</summary>
/// <param name="id">What waivers call it.</param>
/// <param name="of">The column of the classes.</param>
/// <param name="columns">The columns whose words count.</param>
/// <param name="lineage">Finds what a row is built on; null where nothing says so.</param>
/// <param name="cues">The words that count.</param>
internal sealed class EvidenceReader(Located<string> id, Column of, Column[] columns, LineageReader? lineage, EvidencePattern[] cues)
{
    public string Id => id.Value;

    /// <summary>Where the schema names it.</summary>
    public TextSpan Place => id.Span;

    public Column Of => of;

    public IReadOnlyList<Column> Columns => columns;

    /// <summary>The classes that there are: those of the schema, or else those that rows have.</summary>
    public IReadOnlyList<string> Classes { get; } = of.Field is { Categories.Count: > 0 } field
        ? [.. field.Categories.Select(category => category.Value.Value)]
        : of.HasCells ? [.. of.Source.Filled.Distinct(StringComparer.Ordinal)] : [];

    /// <summary>All patterns in it.</summary>
    public IEnumerable<BudgetedPattern> Patterns =>
        cues.Select(cue => cue.Pattern).Concat(lineage?.Pattern is { } pattern ? [pattern] : []);

    /// <summary>The class of a row; null where its cell is missing, or wrong.</summary>
    public string? ClassOf(int row) => of.Known(row) is { Kind: not CellKind.Missing } value ? value.Text : null;

    /// <summary>The words of a row that are evidence: the first that each pattern finds in each column.</summary>
    public IReadOnlyList<EvidenceMatch> Hits(int row)
    {
        List<EvidenceMatch>? hits = null;
        foreach (var column in columns)
        {
            if (column.ReadableText(row) is not { } text)
                continue;

            foreach (var cue in cues)
            {
                if (cue.Pattern.Find(text) is { Length: > 0 } match)
                    (hits ??= []).Add(new EvidenceMatch(row, column, match.Value, cue));
            }
        }

        return hits ?? (IReadOnlyList<EvidenceMatch>)[];
    }

    public IReadOnlyList<Ancestor> Ancestors(int row) => lineage?.Find(row) ?? [];
}
