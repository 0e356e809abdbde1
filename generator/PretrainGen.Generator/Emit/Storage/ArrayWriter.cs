using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes constant arrays as data of the assembly.</summary>
internal sealed class ArrayWriter(SourceWriter writer, EntityCode code)
{
    /// <summary>
    /// A property that reads as a span. Spans over one-byte elements are the assembly's own data on every framework, wider ones
    /// since .NET 7; before, an array is filled from that data when it is first touched, which its own class delays.
    /// </summary>
    public void Write<T>(Code elementType, Code name, IEnumerable<T> values, Action<SourceWriter, T> write)
    {
        if (code.Target.HasCreateSpan || elementType == BuiltInType.SByte || elementType == BuiltInType.Boolean)
        {
            using (writer.Initializer($"internal static global::System.ReadOnlySpan<{elementType}> {name} => new {elementType}[]"))
                writer.Values(values, write);

            writer.Line();
        }
        else
        {
            WriteArray(elementType, name, values, write);
        }
    }

    /// <summary>The same for whole numbers.</summary>
    public void Write(Code elementType, Code name, IEnumerable<long> numbers) =>
        Write(elementType, name, numbers, static (line, number) => line.Append($"{number}"));

    /// <summary>Whole numbers that are read one by one; in a large table they are unpacked when they are first touched.</summary>
    public void WriteNumbers(Code elementType, Code name, IEnumerable<long> values)
    {
        var numbers = values as IReadOnlyList<long> ?? values.ToList();
        if (!code.IsLarge || NumberPacking.TryPack(numbers) is not { } packed)
            Write(elementType, name, numbers);
        else if (elementType == BuiltInType.Int64)
            WriteMade(BuiltInType.Int64, name, Code.Of($"{packed}.ToInt64Array()"));
        else
            WriteMade(BuiltInType.Int32, name, Code.Of($"{packed}.ToInt32Array()"));
    }

    /// <summary>Floating-point numbers that are read one by one.</summary>
    /// <param name="name">The property that they are read from.</param>
    /// <param name="literals">The numbers as C# writes them; null for a blank cell.</param>
    /// <param name="blank">What stands for a blank cell.</param>
    public void WriteDoubles(Code name, IReadOnlyList<string?> literals, Code blank)
    {
        if (code.IsLarge && DecimalPacking.TryPack(literals) is { } packed)
        {
            WriteMade(BuiltInType.Double, name, Code.Of($"{packed}"));
        }
        else
        {
            Write(BuiltInType.Double, name, literals, (line, literal) =>
                line.Append($"{(literal is null ? blank : Code.Number(literal))}"));
        }
    }

    /// <summary>Whole numbers of 32 bits that the library reads as a span.</summary>
    public void WriteMany(Code name, IReadOnlyList<long> numbers)
    {
        if (Packed(numbers) is { } packed)
            WriteMade(BuiltInType.Int32, name, Code.Of($"{packed}.ToInt32Array()"));
        else
            Write(BuiltInType.Int32, name, numbers);
    }

    /// <summary>An array of whole numbers of 32 bits, unpacked where they are many when it is first touched.</summary>
    public void WriteInt32Array(Code name, IReadOnlyList<long> numbers)
    {
        if (Packed(numbers) is { } packed)
            WriteMade(BuiltInType.Int32, name, Code.Of($"{packed}.ToInt32Array()"));
        else
            WriteArray(BuiltInType.Int32, name, numbers, static (line, number) => line.Append($"{number}"));
    }

    /// <summary>An array of references, which is made when it is first touched.</summary>
    public void WriteArray<T>(Code elementType, Code name, IEnumerable<T> values, Action<SourceWriter, T> write)
    {
        writer.Line($$"""
            internal static {{elementType}}[] {{name}} => {{name}}Array.Values;

            """);
        using (writer.Block($"private static class {name}Array"))
        {
            using (writer.Initializer($"internal static readonly {elementType}[] Values = new {elementType}[]"))
                writer.Values(values, write);
        }

        writer.Line();
    }

    /// <summary>The same for texts, of which null is none.</summary>
    public void WriteTexts(Code name, IEnumerable<string?> texts, Code nullable = default) =>
        WriteArray(Code.Of($"string{nullable}"), name, texts, static (line, text) =>
        {
            if (text is null)
                line.Append($"null");
            else
                line.Append($"{new Literal(text)}");
        });

    /// <summary>An array that an expression makes when it is first touched.</summary>
    public void WriteMade(Code elementType, Code name, Code expression) => writer.Line($$"""
        internal static {{elementType}}[] {{name}} => {{name}}Array.Values;

        private static class {{name}}Array
        {
            internal static readonly {{elementType}}[] Values = {{expression}};
        }

        """);

    private PackedNumbers? Packed(IReadOnlyList<long> numbers) =>
        NumberPacking.IsWorthwhile(numbers.Count, code.Target) ? NumberPacking.TryPack(numbers) : null;
}
