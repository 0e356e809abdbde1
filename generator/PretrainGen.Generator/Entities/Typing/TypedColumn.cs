using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>A column of which it is known what its cells mean.</summary>
/// <param name="source">The texts.</param>
/// <param name="type">What each cell, or each item of a list, is.</param>
/// <param name="reader">How a cell is read.</param>
internal sealed class TypedColumn(MergedColumn source, ColumnType type, CellReader reader)
{
    private readonly HashSet<int> _faultyRows = [];

    public MergedColumn Source { get; } = source;

    public ColumnType Type { get; } = type;

    public CellReader Reader { get; } = reader;

    /// <summary>What the schema says of the column; null where it says nothing.</summary>
    public SchemaField? Field { get; init; }

    /// <summary>Whether every row needs a value, so that the property is never null.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a value leads to one row.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The values of a category column; empty otherwise.</summary>
    public EquatableArray<Category> Categories { get; init; }

    /// <summary>The other entity that the cells name rows of; null where it is this one.</summary>
    public ForeignTable? Target { get; init; }

    /// <summary>What is wrong with a text that cannot be read.</summary>
    public CellFault Fault { get; init; } = CellFault.WrongType;

    /// <summary>What should stand in place of a text that cannot be read.</summary>
    public Func<string, string> Expect { get; init; } = _ => "";

    /// <summary>What the row's cell says; nothing where it cannot be read.</summary>
    public CellValue this[int row] => Source.Values[row] is { } text ? Reader.Read(text) : CellValue.Missing;

    /// <summary>Whether two texts say the same, as 6.9 and 6.90 do in a column of numbers. What cannot be read says what it spells.</summary>
    public bool AreSame(string one, string other) => one == other || (IsReadable(one) && IsReadable(other) && Reader.Read(one).IsSame(Reader.Read(other)));

    /// <summary>Whether a finding blames the row's cell already.</summary>
    public bool IsFaulty(int row) => _faultyRows.Contains(row);

    /// <summary>The same cells as texts.</summary>
    public TypedColumn AsText() => new(Source, ColumnType.Text, new CellReader(text => CellValue.OfText(text))) { Field = Field, IsRequired = IsRequired };

    public void Blame(int row) => _faultyRows.Add(row);

    private bool IsReadable(string text) => !Reader.Unreadable(text).Any();
}
