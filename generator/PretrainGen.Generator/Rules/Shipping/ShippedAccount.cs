using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>What was shipped of an entity, at its places in the file that says so.</summary>
internal sealed class ShippedAccount
{
    private readonly Dictionary<ShippedFact, ShippedLine> _lines = [];
    private readonly EntityContext _entity;

    private ShippedAccount(EntityContext entity, CheckedFile home)
    {
        _entity = entity;
        File = home.ShippedFile!;
        foreach (var line in LinesIn(home, entity.Model.Group.Name))
        {
            if (!_lines.ContainsKey(line.Fact))
                _lines.Add(line.Fact, line);
        }
    }

    /// <summary>The file.</summary>
    public DataFile File { get; }

    /// <summary>The facts of a kind, in file order.</summary>
    public IEnumerable<ShippedLine> Lines(ShippedKind kind) => _lines.Values.Where(line => line.Fact.Kind == kind);

    /// <summary>The account of an entity; null where nobody keeps one.</summary>
    public static ShippedAccount? Of(EntityContext entity)
    {
        var kept = entity.Files.Where(file => file.ShippedFile is not null).ToList();
        var home = kept.FirstOrDefault(file => LinesIn(file, entity.Model.Group.Name).Any()) ?? kept.FirstOrDefault();
        return home is null ? null : new ShippedAccount(entity, home);
    }

    /// <summary>The lines in the file beside a table that are about an entity.</summary>
    public static IEnumerable<ShippedLine> LinesIn(CheckedFile file, string entity) =>
        file.Reading.Shipped is { } document ? document.Lines.Where(line => line.Fact.Entity == entity) : [];

    /// <summary>Whether exactly this is shipped.</summary>
    public bool Has(ShippedFact fact) => _lines.ContainsKey(fact);

    /// <summary>Where a fact is written.</summary>
    public FileSpan PlaceOf(ShippedFact fact) => new(File, _lines[fact].Span);

    /// <summary>The fact is the other place of a finding.</summary>
    public FindingDetails With(ShippedFact fact) => new() { OtherPlaces = [PlaceOf(fact)] };

    /// <summary>What the files of the entity's tables are called in a message.</summary>
    public Message Tables => Message.List(_entity.Files.Select(file => file.Reading.Values.FileName).Distinct().Select(Message.Quote));

    /// <summary>The column of the tables that a property reads.</summary>
    /// <param name="column">The position of the property.</param>
    public Column ColumnAt(int column) => _entity.Model.Columns.Filled.ElementAt(column);

    /// <summary>The header of the column that a property reads.</summary>
    /// <param name="column">The position of the property.</param>
    public CellAddress HeaderOf(int column) => _entity.Table.HeaderAddress(ColumnAt(column).Source);
}
