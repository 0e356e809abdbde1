using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Entities.Shipping;

/// <summary>
/// Finds shipped rows among those of a table, wherever they stand: by their names, or else by an alias or a former name that leads to them.
/// </summary>
internal sealed class ShippedRows
{
    private readonly IReadOnlyList<string> _keys;
    private readonly EquatableArray<ShippedFact> _facts;
    private readonly ShippedFact?[] _found;
    private readonly HashSet<ShippedFact> _taken = [];
    private readonly ILookup<int?, ShippedFact> _formers;
    private readonly Dictionary<int, ShippedFact> _byNumber = [];

    private ShippedRows(MergedTable table, TableSchema? schema, EquatableArray<ShippedFact> facts)
    {
        _keys = table.Keys;
        _facts = facts;
        _found = new ShippedFact?[table.RowCount];
        _formers = facts.Where(fact => fact.Kind == ShippedKind.Former).ToLookup(fact => fact.Number);
        foreach (var fact in facts.Where(fact => fact.ReservesNumber && !_byNumber.ContainsKey(fact.Number!.Value)))
            _byNumber.Add(fact.Number!.Value, fact);
        if (!IsEmpty && table.HasKey)
            Find(AliasesIn(table, schema));
    }

    /// <summary>Whether no row was ever shipped.</summary>
    public bool IsEmpty => _byNumber.Count == 0;

    /// <summary>What was shipped of a row; null where it is new.</summary>
    public ShippedFact? this[int row] => _found[row];

    /// <summary>The shipped rows that no row is any more.</summary>
    public IEnumerable<ShippedFact> Gone
    {
        get
        {
            var there = new HashSet<string>(_taken.Select(fact => fact.Key), StringComparer.Ordinal);
            return _facts.Where(fact => fact.IsRow && !there.Contains(fact.Key));
        }
    }

    /// <summary>The highest number that any row ever had; -1 where none was above.</summary>
    public int Highest => IsEmpty ? -1 : Math.Max(-1, _byNumber.Keys.Max());

    /// <summary>The shipped rows of a table.</summary>
    public static ShippedRows Of(MergedTable table, TableSchema? schema, EquatableArray<ShippedFact> facts) =>
        new(table, schema, facts);

    /// <summary>Whether a number belongs to a row that was shipped, removed ones included.</summary>
    public bool IsReserved(int number) => _byNumber.ContainsKey(number);

    /// <summary>Which fact has a number; null where none has.</summary>
    public ShippedFact? WithNumber(int number) => _byNumber.TryGetValue(number, out var fact) ? fact : null;

    /// <summary>The names that a row was shipped with and does not have any more, the latest first.</summary>
    public IEnumerable<ShippedFact> FormersOf(int row) => _found[row] is not { } fact
        ? []
        : _formers[fact.Number].Where(former => former.Key != _keys[row]).Concat(fact.Key != _keys[row] ? [fact] : []);

    private void Find(Func<int, IEnumerable<string>> aliases)
    {
        var rows = ByKey(ShippedKind.Row);
        var formers = ByKey(ShippedKind.Former);
        var removed = ByKey(ShippedKind.Removed);
        Match(row => rows.TryGetValue(_keys[row], out var fact) ? fact : null);
        Match(row => aliases(row).Select(alias => rows.TryGetValue(alias, out var fact) ? fact : null).FirstOrDefault(IsFree));
        Match(row => aliases(row).Select(RowOfFormer).FirstOrDefault(IsFree));
        Match(row => RowOfFormer(_keys[row]));
        Match(row => removed.TryGetValue(_keys[row], out var fact) ? fact : null);
        Match(row => aliases(row).Select(alias => removed.TryGetValue(alias, out var fact) ? fact : null).FirstOrDefault(IsFree));

        ShippedFact? RowOfFormer(string name) =>
            formers.TryGetValue(name, out var former) && WithNumber(former.Number!.Value) is { IsRow: true } fact ? fact : null;
    }

    private bool IsFree(ShippedFact? fact) => fact is not null && !_taken.Contains(fact);

    private void Match(Func<int, ShippedFact?> find)
    {
        for (var row = 0; row < _found.Length; row++)
        {
            if (_found[row] is null && find(row) is { } fact && _taken.Add(fact))
                _found[row] = fact;
        }
    }

    private Dictionary<string, ShippedFact> ByKey(ShippedKind kind)
    {
        var facts = new Dictionary<string, ShippedFact>(StringComparer.Ordinal);
        foreach (var fact in _facts)
        {
            if (fact.Kind == kind && !facts.ContainsKey(fact.Key))
                facts.Add(fact.Key, fact);
        }

        return facts;
    }

    // Numbers are needed before there are typed columns: foreign keys of other tables lead to them.
    private static Func<int, IEnumerable<string>> AliasesIn(MergedTable table, TableSchema? schema)
    {
        if (schema?.Additions.Aliases is not { } header || table.Find(header.Value) is not { } column)
            return _ => [];

        var field = schema.Fields.FirstOrDefault(field => field.Name.Value == header.Value);
        var split = field is null ? null : FieldTypes.SplitterOf(field);
        return row => column.Values[row] is not { } text ? [] : split is null ? [text] : split(text);
    }
}
