using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Common;

public class MemoryTests
{
    private readonly object _owner = new();

    [Fact]
    public void An_equal_input_gets_the_same_value() => Assert.Same(Get(_owner, "a"), Get(_owner, "a"));

    [Fact]
    public void Another_input_or_owner_gets_another_value()
    {
        Assert.NotSame(Get(_owner, "a"), Get(_owner, "b"));
        Assert.NotSame(Get(_owner, "a"), Get(new object(), "a"));
    }

    [Fact]
    public void A_few_inputs_take_turns()
    {
        var first = Get(_owner, "a");
        Get(_owner, "b");

        Assert.Same(first, Get(_owner, "a"));
    }

    [Fact]
    public void Of_many_inputs_the_last_ones_count()
    {
        var first = Get(_owner, "0");
        for (var i = 1; i < 10; i++)
            Get(_owner, $"{i}");

        Assert.NotSame(first, Get(_owner, "0"));
    }

    [Fact]
    public void What_is_cancelled_is_not_kept()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Memory.Get(_owner, "a", Make, source.Token));
        Assert.NotNull(Get(_owner, "a"));
    }

    [Fact]
    public void Files_that_share_a_text_share_what_is_read()
    {
        var text = SourceText.From("text");
        var (one, other) = (File("one.csv"), File("other.csv"));

        Assert.Same(
            Memory.Read(one, text, "a", Make, CancellationToken.None),
            Memory.Read(other, text, "a", Make, CancellationToken.None));
    }

    [Fact]
    public void What_is_read_goes_with_its_files()
    {
        var text = SourceText.From("text");
        var read = ReadFromAFileThatGoes(text);
        GC.Collect();

        Assert.False(read.IsAlive);
        GC.KeepAlive(text);
    }

    [Fact]
    public void Equal_values_of_a_name_are_one_object()
    {
        var name = $"{nameof(MemoryTests)}{Guid.NewGuid()}";
        var value = Memory.Intern(name, new string('a', 3));

        Assert.Same(value, Memory.Intern(name, new string('a', 3)));
        Assert.NotSame(value, Memory.Intern(name, new string('b', 3)));
        Assert.NotSame(value, Memory.Intern($"{name}'", new string('a', 3)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadFromAFileThatGoes(SourceText text) => new(Memory.Read(File("one.csv"), text, "a", Make, CancellationToken.None));

    private static TestAdditionalText File(string path) => new(ProjectFile.Of(path, "text"));

    private static object Get(object owner, string input) => Memory.Get(owner, input, Make, CancellationToken.None);

    private static object Make(string input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new object();
    }
}
