#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>
/// Tells the compiler which argument a handler of interpolated strings is given, "" being the receiver; .NET Standard 2.0 does not have it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments => [argument];
}
#endif
