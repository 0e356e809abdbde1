using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>Writes constant arrays as data of the assembly.</summary>
internal sealed class ArrayWriter(SourceWriter writer, EmitContext emission)
{
    /// <summary>
    /// A property that reads as a span. Spans over one-byte elements are the assembly's own data on every framework, wider ones
    /// since .NET 7; before, an array is filled from that data when it is first touched, which its own class delays.
    /// </summary>
    public void Write(string elementType, string name, IEnumerable<string> values)
    {
        if (emission.Target.HasCreateSpan || elementType is "sbyte" or "byte" or "bool")
        {
            WriteElements("internal static " + RuntimeNames.Span + "<" + elementType + "> " + name + " => new " + elementType + "[]", values);
        }
        else
        {
            WriteHolder(elementType + "[]", name, "new " + elementType + "[]", values);
        }

        writer.Line();
    }

    /// <summary>Whole numbers that are read one by one: what is read is an element, or in a large table a <c>long</c>.</summary>
    public void WriteNumbers(string elementType, string name, IEnumerable<long> values)
    {
        var numbers = values as IReadOnlyList<long> ?? values.ToList();
        if (!emission.IsLarge || !TryWritePacked(RuntimeNames.PackedNumbers, name, NumberPacking.TryPack(numbers)))
        {
            Write(elementType, name, numbers.Select(NumberStorage.Literal));
        }
    }

    /// <summary>Floating-point numbers that are read one by one.</summary>
    /// <param name="name">The property that they are read from.</param>
    /// <param name="literals">The numbers as C# writes them; null for a blank cell.</param>
    /// <param name="blank">What stands for a blank cell.</param>
    public void WriteDoubles(string name, IReadOnlyList<string?> literals, string blank)
    {
        if (!emission.IsLarge || !TryWritePacked(RuntimeNames.PackedDecimals, name, DecimalPacking.TryPack(literals)))
        {
            Write("double", name, literals.Select(literal => literal ?? blank));
        }
    }

    /// <summary>Whole numbers of 32 bits of which spans are handed out. Very many are packed, and unpacked when they are first touched.</summary>
    public void WriteSpan(string name, IEnumerable<long> values)
    {
        var numbers = values as IReadOnlyList<long> ?? values.ToList();
        if (NumberPacking.IsWorthwhile(numbers.Count, emission.Target) && NumberPacking.TryPack(numbers) is { } packed)
        {
            WriteMade("int", name, () => packed.Write(writer), ".ToArray()");
        }
        else
        {
            Write("int", name, numbers.Select(NumberStorage.Literal));
        }
    }

    /// <summary>An array of references, which is made when it is first touched.</summary>
    public void WriteTexts(string elementType, string name, IEnumerable<string> values)
    {
        WriteHolder(elementType + "[]", name, "new " + elementType + "[]", values);
        writer.Line();
    }

    /// <summary>An array that an expression makes when it is first touched.</summary>
    public void WriteMade(string elementType, string name, string expression) => WriteMade(elementType, name, () => writer.Append(expression));

    private void WriteMade(string elementType, string name, Action writeExpression, string call = "")
    {
        writer.Line("internal static " + elementType + "[] " + name + " => " + name + "Array.Values;");
        writer.Line();
        using (writer.Block("private static class " + name + "Array"))
        {
            writer.Start().Append("internal static readonly " + elementType + "[] Values = ");
            writeExpression();
            writer.Append(call).Append(";").End();
        }

        writer.Line();
    }

    private bool TryWritePacked(string type, string name, PackedExpression? expression)
    {
        if (expression is not null)
        {
            expression.Write(writer.Start().Append("internal static " + type + " " + name + " => "));
            writer.Append(";").End();
            writer.Line();
        }

        return expression is not null;
    }

    private void WriteHolder(string arrayType, string name, string creation, IEnumerable<string> values)
    {
        writer.Line("internal static " + arrayType + " " + name + " => " + name + "Array.Values;");
        writer.Line();
        using (writer.Block("private static class " + name + "Array"))
        {
            WriteElements("internal static readonly " + arrayType + " Values = " + creation, values);
        }
    }

    private void WriteElements(string declaration, IEnumerable<string> values)
    {
        using (writer.Block(declaration, "};"))
        {
            writer.Values(values);
        }
    }
}
