using System.Collections.Immutable;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Emit;

/// <summary>How one entity appears in generated code: the names of its types, and what else its files are written from.</summary>
internal sealed class EntityCode
{
    private readonly Code _prefix;

    public EntityCode(Entity entity, Target target, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        Entity = entity;
        Target = target;
        Name = new Identifier(entity.Name);
        _prefix = Prefix(entity.Namespace);
        Enum = Type($"{Name}");
        Entry = Type($"{Name}Entry");
        Table = Type($"{Name}Table");
        Data = Type($"{Name}Data");
        Extensions = Type($"{Name}Extensions");
        Accessibility = entity.IsPublic ? Code.Of($"public") : Code.Of($"internal");
        Nullable = target.HasNullableAnnotations ? Code.Of($"?") : default;
        NotNull = target.HasNullableAnnotations ? Code.Of($"!") : default;
        Columns = entity.Columns.Select((column, index) => new ColumnCode(this, column, index)).Where(IsInApi).ToImmutableArray();
        var texts = Columns.Where(column => column.IsStoredAsText).Select(column => (TextData)column.Stored);
        Texts = TextStorage.For(entity, texts, cancellation);
    }

    /// <summary>Whether somebody still wants the sources.</summary>
    public CancellationToken Cancellation { get; }

    public Entity Entity { get; }

    public Target Target { get; }

    public TextStorage Texts { get; }

    /// <summary>The columns that have a property, in table order.</summary>
    public ImmutableArray<ColumnCode> Columns { get; }

    /// <summary>The name of the enum, with which the names of all other types begin.</summary>
    public Identifier Name { get; }

    public Literal NameLiteral => new(Entity.Name);

    /// <summary>The names of the files that the entity comes from.</summary>
    public Doc Sources => new(string.Join(", ", Entity.Sources));

    /// <summary>What documentation calls the table.</summary>
    public Code TableOf => Entity.HasKey ? Code.Of($"the table of <see cref=\"{Enum}\"/>") : Code.Of($"{Sources}");

    public Code Enum { get; }

    public Code Entry { get; }

    public Code Table { get; }

    public Code Data { get; }

    public Code Extensions { get; }

    public Code Accessibility { get; }

    /// <summary>The sign after a reference type that may be null.</summary>
    public Code Nullable { get; }

    /// <summary>The sign after an expression that is not null where the compiler can't know it.</summary>
    public Code NotNull { get; }

    /// <summary>The attribute that every generated type has.</summary>
    public static Code GeneratedCode { get; } =
        Code.Of($"[global::System.CodeDom.Compiler.GeneratedCode(\"PretrainGen\", {Version})]");

    /// <summary>The attributes of every generated type with code in it, which nobody has to test.</summary>
    public static Code Generated { get; } =
        Code.Of($"{GeneratedCode}\n[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");

    /// <summary>The attribute of what is generated for generated code alone.</summary>
    public static Code Hidden { get; } = Code.Of(
        $"[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");

    /// <summary>The documentation of <c>Name</c> where no column is called so.</summary>
    public static Code NameIsKeyText { get; } =
        Code.Of($"The name of the row: no column is called Name, so it is the same as <c>KeyText</c>.");

    /// <summary>What is thrown where no row, or no category, has a name.</summary>
    public static Code KeyNotFound { get; } = Code.Of($"global::System.Collections.Generic.KeyNotFoundException");

    /// <summary>
    /// Whether the code is written for the compiler rather than for people: numbers that are read one by one stand in literals, not in
    /// arrays.
    /// </summary>
    public bool IsLarge => NumberPacking.IsWorthwhile(Entity.Rows.Count, Target);

    /// <summary>Whether System.Text.Json is told how to hold the values; that takes the table.</summary>
    public bool HasJsonConverters => Target.HasJson && Entity.Parts.HasFlag(EmitParts.Entries);

    /// <summary>Whether components are told how to convert the values; that takes the table.</summary>
    public bool HasTypeConverters => Target.HasTypeConverters && Entity.Parts.HasFlag(EmitParts.Entries);

    /// <summary>The aliases of all rows, each with its row.</summary>
    public IReadOnlyList<(string Name, int Row)> Aliases => Entity.Rows
        .SelectMany((row, position) => row.Aliases.Select(alias => (alias, position)))
        .ToList();

    /// <summary>The columns whose every value leads to rows: categories, flags, references and lists.</summary>
    public IEnumerable<ColumnCode> GroupingColumns => Columns.Where(column => column.HasGroups);

    /// <summary>The column that the entry's <c>Name</c> is; without one, it is the text of the key.</summary>
    public ColumnCode? NameColumn => Columns.FirstOrDefault(column => column.Column.Identifier == "Name");

    /// <summary>The columns that have an enum of their own.</summary>
    public IEnumerable<ColumnCode> CategoryColumns => Columns.Where(column => column.Column.IsCategory);

    /// <summary>The columns by whose values a row can be looked up.</summary>
    public IEnumerable<ColumnCode> UniqueColumns =>
        Columns.Where(column => column.Column is { IsUnique: true, IsList: false } && !column.IsKeyText);

    private static Literal Version => new(typeof(EntityCode).Assembly.GetName().Version.ToString(3));

    /// <summary>The enum that the cells of a reference column are members of.</summary>
    public Code Referenced(EntityColumn column) => column.Target is { } target
        ? Code.Of($"{Prefix(target.Namespace)}{new Identifier(target.Name)}")
        : Enum;

    /// <summary>Another type of the entity's namespace.</summary>
    public Code Type(CodeTemplate name) => Code.Of($"{_prefix}{Code.Of(name)}");

    // Decision 0064.
    private bool IsInApi(ColumnCode column) => !Entity.IsPortable || column.Cells.IsOfNewestType(Target);

    private static Code Prefix(string space) => space.Length > 0 ? Code.Of($"global::{Code.Namespace(space)}.") : Code.Of($"global::");
}
