using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Columns that decide others: rows with the same code have the same name. Only what no accident explains is proposed.</summary>
internal static class Dependencies
{
    private const int MostProposals = 4;
    private const int MostColumns = 24;
    private const int FewValues = 5;
    private const double LeastEvidence = 60;

    /// <summary>The dependencies with the best support.</summary>
    public static IEnumerable<Proposal> Propose(IReadOnlyList<ColumnFacts> columns, CancellationToken cancellation)
    {
        var candidates = columns.Where(CanTakePart).Take(MostColumns).ToList();
        var found = new Dictionary<(int Parent, int Child), double>();
        foreach (var parent in candidates.Where(CanDecide))
        {
            foreach (var child in candidates.Where(child => child != parent && AreRelated(parent, child)))
            {
                cancellation.ThrowIfCancellationRequested();
                if (EvidenceOf(parent, child) is var evidence and >= LeastEvidence)
                    found.Add((parent.Position, child.Position), evidence);
            }
        }

        return found
            .Where(pair => !IsImplied(pair.Key, found) && !IsSaidBackwards(pair.Key, found))
            .OrderByDescending(pair => pair.Value)
            .Take(MostProposals)
            .OrderBy(pair => pair.Key)
            .Select(pair => pair.Key)
            .Select(pair => Describe(columns[pair.Parent], columns[pair.Child], found.ContainsKey((pair.Child, pair.Parent))));
    }

    // Amounts are decided by nothing but chance, and prose is copied.
    private static bool CanTakePart(ColumnFacts column) => !column.IsKey
        && !column.IsProse
        && !column.Column.IsList
        && column.Column.Type is not (DoubleType or DecimalType or BooleanType or DateType or DateTimeType)
        && column.Values.Count >= FewValues
        && column.Filled * 2 >= column.RowCount;

    // What decides others is a name, a code or a class: whole numbers are, where they are called so.
    private static bool CanDecide(ColumnFacts column) =>
        (!column.IsNumber || TypeInference.Identifies(column.Name)) && column.Values.Count * 2 <= column.Filled;

    // A code decides what it is the code of. Of others, the headers have to say that they are about one thing.
    private static bool AreRelated(ColumnFacts parent, ColumnFacts child) =>
        KeyHeaders.Of(parent.Name) == KeyHeader.Code || parent.Words.Intersect(child.Words).Any(word => word.Length > 2);

    /// <summary>
    /// How many bits it would take to explain by chance that rows with one value of the parent have one value of the child; -1 where they
    /// have not.
    /// </summary>
    private static double EvidenceOf(ColumnFacts parent, ColumnFacts child)
    {
        var decided = new int[parent.Values.Count];
        Array.Fill(decided, -1);
        var (repeats, counts) = (0, new int[child.Values.Count]);
        var repeated = new HashSet<int>();
        for (var row = 0; row < parent.RowCount; row++)
        {
            var (from, to) = (parent.Codes[row], child.Codes[row]);
            if (from < 0)
                continue;
            if (to < 0)
                return -1;

            counts[to]++;
            if (decided[from] < 0)
            {
                decided[from] = to;
            }
            else if (decided[from] != to)
            {
                return -1;
            }
            else
            {
                repeats++;
                repeated.Add(from);
            }
        }

        // A few classes may agree by chance as a whole, however many rows each has.
        var total = (double)Math.Max(counts.Sum(), 1);
        var agreement = counts.Sum(count => count / total * (count / total));
        var isBroad = repeated.Count >= FewValues && repeated.Select(code => decided[code]).Distinct().Count() >= FewValues;
        return isBroad ? repeats * -Math.Log2(Math.Max(agreement, 1e-9)) : 0;
    }

    // A city decides its country, and so its continent.
    private static bool IsImplied(
        (int Parent, int Child) pair, Dictionary<(int Parent, int Child), double> found) => found.Keys.Any(first =>
        first.Parent == pair.Parent
        && first.Child != pair.Child
        && found.ContainsKey((first.Child, pair.Child))
        && (!found.ContainsKey((first.Child, pair.Parent)) || first.Child < pair.Parent));

    // Where each decides the other, it is said once.
    private static bool IsSaidBackwards((int Parent, int Child) pair, Dictionary<(int Parent, int Child), double> found) =>
        pair.Child < pair.Parent && found.ContainsKey((pair.Child, pair.Parent));

    private static Proposal Describe(ColumnFacts parent, ColumnFacts child, bool isCoupled)
    {
        var link = isCoupled ? RelationshipLink.Coupled : RelationshipLink.Derived;
        var relationship = new Relationship(
            SchemaDraft.Names(parent.Name), SchemaDraft.Names(child.Name), new Located<RelationshipLink>(link, default));
        return new Proposal(
            ProposalKind.Dependency,
            parent.Name + (isCoupled ? " ↔ " : " → ") + child.Name,
            "Support_Dependency",
            parent.Values.Count,
            parent.Filled)
        {
            Apply = draft => draft with
            {
                Schema = draft.Schema with { Relationships = draft.Schema.Relationships.Append(relationship).ToEquatableArray() },
            },
        };
    }
}
