namespace PretrainGen.Generator.Emit;

/// <summary>Writes constant arrays as data of the assembly.</summary>
internal sealed class ArrayWriter(SourceWriter writer, Target target)
{
    /// <summary>
    /// A property that reads as a span. Spans over one-byte elements are the assembly's own data on every framework, wider ones
    /// since .NET 7; before, an array is filled from that data when it is first touched, which its own class delays.
    /// </summary>
    public void Write(string elementType, string name, IEnumerable<string> values)
    {
        if (target.HasCreateSpan || elementType is "sbyte" or "byte" or "bool")
        {
            WriteElements("internal static " + RuntimeNames.Span + "<" + elementType + "> " + name + " => new " + elementType + "[]", values);
        }
        else
        {
            WriteHolder(elementType + "[]", name, "new " + elementType + "[]", values);
        }

        writer.Line();
    }

    /// <summary>Whole numbers of 32 bits that are read one by one.</summary>
    /// <param name="name">The property that they are read from.</param>
    /// <param name="values">The numbers.</param>
    /// <param name="isPacked">Whether they stand in a literal.</param>
    public void WriteNumbers(string name, IEnumerable<long> values, bool isPacked)
    {
        if (!isPacked)
        {
            Write("int", name, values.Select(NumberStorage.Literal));
            return;
        }

        writer.Line("internal static " + RuntimeNames.PackedNumbers + " " + name + " => " + NumberPacking.Pack(values.ToList()) + ";");
        writer.Line();
    }

    /// <summary>An array of references, which is made when it is first touched.</summary>
    public void WriteTexts(string elementType, string name, IEnumerable<string> values)
    {
        WriteHolder(elementType + "[]", name, "new " + elementType + "[]", values);
        writer.Line();
    }

    /// <summary>An array that an expression makes when it is first touched.</summary>
    public void WriteMade(string elementType, string name, string expression)
    {
        writer.Line("internal static " + elementType + "[] " + name + " => " + name + "Array.Values;");
        writer.Line();
        using (writer.Block("private static class " + name + "Array"))
        {
            writer.Line("internal static readonly " + elementType + "[] Values = " + expression + ";");
        }

        writer.Line();
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
