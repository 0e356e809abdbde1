using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the entry struct: a view on one row.</summary>
internal static class EntrySource
{
    public static void Write(SourceWriter writer, EmitContext emission)
    {
        var entity = emission.Entity;
        var name = entity.Name + "Entry";
        writer.Summary("One row of the table of <see cref=\"" + emission.Types.Enum + "\"/>; <c>default</c> is no row.");
        writer.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        writer.Line(EmitContext.GeneratedCode);
        NamedType.Entry(emission).WriteAttributes(writer, emission);
        using (writer.Block(emission.Accessibility + " readonly struct " + name + " : " + string.Join(", ", Interfaces(emission))))
        {
            WriteIdentity(writer, emission, name);
            foreach (var column in emission.Columns.Where(column => column.Column.HasProperty))
            {
                writer.Line();
                writer.Summary(column.Doc);
                WriteProperty(writer, emission, column);
            }

            WriteEquality(writer, emission);
            if (emission.Target.HasParsing)
            {
                ParsingMembers.Write(writer, emission);
            }
        }
    }

    private static IEnumerable<string> Interfaces(EmitContext emission)
    {
        var argument = "<" + emission.Types.Entry + ">";
        yield return RuntimeNames.TableEntry + argument;
        yield return "global::System.IEquatable" + argument;
        if (emission.Target.HasParsing)
        {
            yield return RuntimeNames.SpanParsable + argument;
        }
    }

    private static void WriteIdentity(SourceWriter writer, EmitContext emission, string name)
    {
        writer.Line("private readonly int _number;");
        writer.Line();
        writer.Line("internal " + name + "(int row) { _number = unchecked(row + 1); }");
        writer.Line();
        WriteRow(writer, emission);
        writer.Line();
        writer.Summary("The row as a member of the enum.");
        writer.Line("public " + emission.Types.Enum + " Key => (" + emission.Types.Enum + ")" + emission.ReadKey("row") + ";");
        writer.Line();
        writer.Summary("The text of the key cell.");
        writer.Line("public string Name => " + emission.Types.Data + ".GetName(row);");
    }

    /// <summary>
    /// Whether there is a row is asked in the words of the check of an array's bounds, and of the check that a member is one: the compiler to machine code
    /// then finds that it is asked once.
    /// </summary>
    private static void WriteRow(SourceWriter writer, EmitContext emission)
    {
        writer.Line("internal bool isRow => unchecked((uint)(_number - 1)) < " + NumberStorage.Literal(emission.Entity.Rows.Count) + "U;");
        writer.Line();
        using (writer.Block("private int row"))
        using (writer.Block("get"))
        {
            writer.Line("if (!isRow) { throw " + RuntimeNames.TableErrors + ".NoRow(" + CSharpText.Literal(emission.Entity.Name) + "); }");
            writer.Line("return _number - 1;");
        }
    }

    private static void WriteProperty(SourceWriter writer, EmitContext emission, ColumnCode source)
    {
        var declaration = source.Accessibility + " " + source.PropertyType + " " + source.Name;
        if (!HasBlankValue(source.Column))
        {
            writer.Line(declaration + " => " + Value(emission, source) + ";");
            return;
        }

        // One value of the array means blank, so it is read once and looked at twice.
        using (writer.Block(declaration))
        using (writer.Block("get"))
        {
            var isDouble = source.Column.Type == ColumnType.Double;
            var isBlank = isDouble ? IsBlank(source.DoubleBlank) : "value == " + NumberStorage.Literal(source.Storage.Blank);
            writer.Line((isDouble ? "double" : source.Storage.ElementType) + " value = " + source.Field + "[row];");
            writer.Line("return " + isBlank + " ? (" + source.PropertyType + ")null : " + FromNumber(emission, source, "value") + ";");
        }
    }

    private static string IsBlank(string blank) => blank == DoubleStorage.NotANumber ? "double.IsNaN(value)" : "value == " + blank;

    private static bool HasBlankValue(EntityColumn column) => column is { IsNullable: true, IsList: false, Type: not ColumnType.Text };

    private static string Value(EmitContext emission, ColumnCode source) => source.Column switch
    {
        { Role: ColumnRole.Key, Type: ColumnType.Text, IsList: false } => "Name",
        { IsList: true } => RuntimeNames.KeyList + (source.Column.Type is ColumnType.Category or ColumnType.Reference ? ".Slice<" : ".SliceValues<") + source.ValueType + ">(" + source.Field + ", " + source.StartsField + ", row)",
        { Type: ColumnType.Text } when emission.Texts.IsPooled => emission.Types.Data + ".GetText(" + emission.ReadInt32(source.Field, "row") + ")" + (source.Column.IsNullable ? "" : emission.NotNull),
        { Type: ColumnType.Text } => source.Field + "[row]",
        _ => FromNumber(emission, source, source.Field + "[row]"),
    };

    /// <summary>The expression that makes a value of the number that is stored for it.</summary>
    public static string FromNumber(EmitContext emission, ColumnCode source, string number) => source.Column.Type switch
    {
        ColumnType.Boolean => number + " == 1",
        ColumnType.Date when emission.Target.HasDateOnly => "global::System.DateOnly.FromDayNumber(" + (source.IsReadAsLong ? "(int)" : "") + number + ")",
        ColumnType.Date => "new global::System.DateTime(" + number + " * global::System.TimeSpan.TicksPerDay)",
        ColumnType.DateTime => "new global::System.DateTime(" + number + ")",
        ColumnType.Instant => "new global::System.DateTime(" + number + ", global::System.DateTimeKind.Utc)",
        // Where every int is a value, what means blank is beyond them.
        ColumnType.Int32 when source.IsReadAsLong => "(int)" + number,
        ColumnType.Category or ColumnType.Reference => "(" + source.ValueType + ")" + number,
        _ => number,
    };

    private static void WriteEquality(SourceWriter writer, EmitContext emission)
    {
        var entry = emission.Types.Entry;
        writer.Line();
        writer.Line(entry + " " + RuntimeNames.TableEntry + "<" + entry + ">.FromRow(int row) => new " + entry + "(row);");
        writer.Line();
        writer.Summary("Whether both are the same row.");
        writer.Line("public bool Equals(" + entry + " other) => _number == other._number;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override bool Equals(object" + emission.Nullable + " obj) => obj is " + entry + " && Equals((" + entry + ")obj);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => _number;");
        writer.Line();
        writer.Summary("The text of the key cell; empty for no row.");
        writer.Line("public override string ToString() => _number > 0 ? Name : \"\";");
        foreach (var (sign, test) in new[] { ("==", ""), ("!=", "!") })
        {
            writer.Line();
            writer.Summary("Whether both are " + (test.Length == 0 ? "the same row." : "different rows."));
            writer.Line("public static bool operator " + sign + "(" + entry + " left, " + entry + " right) => " + test + "left.Equals(right);");
        }
    }
}
